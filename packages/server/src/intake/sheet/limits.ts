const megabyte = 1024 * 1024;

/** How much one table may hold. A workbook is unpacked only as far as this. */
export const sheetLimits = {
  bytes: 10 * megabyte,
  rows: 20_000,
  columns: 1200,
  /** Files inside a workbook, and all of them unpacked. */
  entries: 400,
  inflatedBytes: 64 * megabyte,
  /** Longest text of one cell that is read. */
  cell: 32_767,
} as const;
