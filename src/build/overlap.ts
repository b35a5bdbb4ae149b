/** Whether some name fits both globs, in which `*` is any run of characters, also none. */
export function overlap(a: string, b: string): boolean {
  const columns = Array.from(b);
  // row[j]: some text fits what has been read of `a` so far and also the first j characters of `b`.
  let row = [true];
  columns.forEach((d, j) => row.push(d === '*' && row[j] === true));
  for (const c of a) {
    const next = [c === '*' && row[0] === true];
    columns.forEach((d, j) => {
      // A star takes the other side's character, or nothing.
      next.push(c === '*' || d === '*' ? row[j + 1] === true || next[j] === true : c === d && row[j] === true);
    });
    row = next;
  }
  return row.at(-1) === true;
}
