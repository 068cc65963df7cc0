/** What the reports of a class say, in Chinese; keys begin with `report.`. */
export const zhReports = {
  'report.reading': '正在看 {done}／{total} 个孩子的记录',
} as const;
