/** Prints rows as a Markdown table. */
export function showTable(title: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [
    columns,
    columns.map(() => '---'),
    ...rows.map((row) => columns.map((column) => String(row[column] ?? ''))),
  ];
  console.log(`${title}\n`);
  for (const cells of lines) console.log(`| ${cells.join(' | ')} |`);
  console.log('');
}
