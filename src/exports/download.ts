type Bytes = Uint8Array<ArrayBuffer>;

/** One file in which a figure or a dataset is handed out. */
export interface Download {
  extension: string;
  /** As browsers are told it. */
  type: string;
  /** What a reader gets, for the pack’s readme. */
  says: string;
  /** Makes it when it is first asked for: alone and in the pack it is the same. */
  bytes: () => Promise<Bytes>;
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function download(
  extension: string,
  type: string,
  says: string,
  make: () => string | Bytes | Promise<Bytes>,
): Download {
  let made: Promise<Bytes> | undefined;
  const encode = (file: string | Bytes) => (typeof file === 'string' ? new TextEncoder().encode(file) : file);
  return { extension, type, says, bytes: () => (made ??= Promise.resolve(make()).then(encode)) };
}
