interface SearchFieldProps {
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How much there is, or how much was found: read out when it changes. */
  readonly said: string;
}

/** A field to find someone in a long list by. */
export function SearchField({ label, query, onQuery, said }: SearchFieldProps) {
  return (
    <label class="picker-search">
      <span>{label}</span>
      <input
        type="search"
        value={query}
        autocomplete="off"
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
      <span class="quiet" role="status">
        {said}
      </span>
    </label>
  );
}
