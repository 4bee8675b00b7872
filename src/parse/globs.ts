/** More ways to read a glob than this, and finding its files takes minutes. */
const mostAlternatives = 1_000;

/** No path is longer, in UTF-16 code units. */
const longest = 4_096;

/** Why a glob cannot be used; nothing for one that can. */
export function explainGlob(glob: string): string | undefined {
  if (glob.length > longest) return 'needs a shorter glob: no path is so long';
  const parts = glob.trim().replaceAll('\\', '/').split('/');
  if (parts[0] === '' || /^[a-z]:$/i.test(parts[0] ?? '')) return 'needs a path below the folder that is checked';
  if (parts.some((part) => /(?:^|[{,])\.\.(?:$|[},])/.test(part)))
    return 'needs a path that stays in its folder, without `..`';
  if (countAlternatives(glob) > mostAlternatives) return 'has too many alternatives in braces';
  return undefined;
}

/** How many globs the braces of one stand for: `{a,b}/{1..3}` for six. */
function countAlternatives(glob: string): number {
  let product = 1;
  const open: { sum: number; product: number; start: number }[] = [];
  for (let at = 0; at < glob.length; at++) {
    const level = open.at(-1);
    if (glob[at] === '{') {
      open.push({ sum: 0, product, start: at + 1 });
      product = 1;
    } else if (glob[at] === ',' && level) {
      level.sum += product;
      product = 1;
    } else if (glob[at] === '}' && level) {
      open.pop();
      product = level.product * (level.sum + product) * countSteps(glob.slice(level.start, at));
    }
    if (product > mostAlternatives) return product;
  }
  return product;
}

function countSteps(range: string): number {
  const match = /^(-?\d+)\.\.(-?\d+)/.exec(range);
  return match ? Math.abs(Number(match[2]) - Number(match[1])) + 1 : 1;
}
