import type { NowFilter } from '../../progress/reports/filter-now.ts';
import { useT } from '../../ui/context.ts';
import { SearchField } from '../../ui/SearchField.tsx';

/** A lesson a week, every other week, a month. */
const DAYS = [7, 14, 30];

interface NowFiltersProps {
  readonly filter: NowFilter;
  readonly onFilter: (filter: NowFilter) => void;
  readonly shown: number;
  readonly all: number;
}

/** Whom to show: by name or class, who is stuck, who hasn't been here for a while. */
export function NowFilters({ filter, onFilter, shown, all }: NowFiltersProps) {
  const t = useT();
  return (
    <div class="report-filters">
      <SearchField
        label={t('report.search')}
        query={filter.query}
        onQuery={(query) => onFilter({ ...filter, query })}
        said={t('report.count', { shown, all })}
      />
      <label class="report-check">
        <input
          type="checkbox"
          name="only-stuck"
          checked={filter.onlyStuck}
          onChange={({ currentTarget }) => onFilter({ ...filter, onlyStuck: currentTarget.checked })}
        />
        <span>{t('report.onlyStuck')}</span>
      </label>
      <label class="field">
        <span>{t('report.unseen')}</span>
        <select
          name="unseen"
          value={filter.unseenDays}
          onChange={({ currentTarget }) => onFilter({ ...filter, unseenDays: Number(currentTarget.value) })}
        >
          <option value={0}>{t('report.unseenAny')}</option>
          {DAYS.map((days) => (
            <option key={days} value={days}>
              {t('report.unseenDays', { days })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
