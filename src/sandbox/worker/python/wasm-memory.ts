/** The memory of a WebAssembly instance as bytes, words and text; its views are renewed when it has grown. */
export interface WasmMemory {
  bytes(): Uint8Array;
  word(at: number): number;
  setWord(at: number, value: number): void;
  double(at: number): number;
  /** UTF-8 text of so many bytes; without a length: up to the zero byte. */
  text(at: number, length?: number): string;
  write(at: number, bytes: Uint8Array): void;
}

const decoder = new TextDecoder();

export function wasmMemory(memory: WebAssembly.Memory): WasmMemory {
  let bytes = new Uint8Array(memory.buffer);
  let view = new DataView(memory.buffer);
  // A memory that has grown has another buffer; the old one is empty.
  const renew = (): void => {
    if (bytes.buffer === memory.buffer) return;
    bytes = new Uint8Array(memory.buffer);
    view = new DataView(memory.buffer);
  };
  const fresh = (): DataView => {
    renew();
    return view;
  };
  const allBytes = (): Uint8Array => {
    renew();
    return bytes;
  };
  return {
    bytes: allBytes,
    word: (at) => fresh().getInt32(at, true),
    setWord: (at, value) => fresh().setInt32(at, value, true),
    double: (at) => fresh().getFloat64(at, true),
    text: (at, length) => {
      const all = allBytes();
      return decoder.decode(all.subarray(at, length === undefined ? all.indexOf(0, at) : at + length));
    },
    write: (at, part) => allBytes().set(part, at),
  };
}
