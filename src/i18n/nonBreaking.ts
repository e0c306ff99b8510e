/** Where a line of a page does not end, by the rules of its language. English pages stay as they are, and embeds, whose every byte is counted. */
const NO_BREAK = '\u00a0';

const ANYWHERE = [
  // A dash begins no line.
  String.raw` (?=[—–](?:\s|$))`,
  // Nor does a number end one, or “абз.”, where it belongs to what follows.
  String.raw`(?<=\d) (?=\p{Ll})`,
  String.raw`(?<=(?<!\p{L})\p{Ll}{1,4}\.) (?=\d)`,
].join('|');

/** Words that no line of prose ends with. Columns of a table are too narrow to ask for it. */
const SHORT: Record<string, string> = {
  ru: 'а|в|во|до|за|и|из|к|ко|на|не|ни|но|о|об|от|по|с|со|у',
  tg: 'аз|ба|бе|бо|ва|ки|то|ё',
};
const inTables = new RegExp(ANYWHERE, 'gu');
const inProse = new Map(
  Object.entries(SHORT).map(([code, short]) => {
    const capitals = short.replaceAll(/(?<=^|\|)./g, (letter) => letter.toUpperCase());
    return [code, new RegExp(String.raw`${ANYWHERE}|(?<=(?<![\p{L}\p{N}-])(?:${short}|${capitals})) `, 'gu')];
  }),
);

/** A number and its ending, which no hyphen parts: “2024-го”, “2026-жылдын”; not a part of an address. */
const ENDED = /(?<![\p{L}\p{N}/_.-])\d+-\p{L}+/gu;

/** What is copied, run or drawn; what a table holds; a mark; words. */
const PARTS =
  /<(script|style|title|textarea|pre|code|option|svg)\b[^>]*>[^]*?<\/\1>|<table\b[^]*?<\/table>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g;

const keepIn = (html: string, prose: RegExp): string =>
  html.replaceAll(PARTS, (part) => {
    if (!part.startsWith('<')) return part.replaceAll(prose, NO_BREAK).replaceAll(ENDED, '<span class="nb">$&</span>');
    return part.startsWith('<table') ? `<table${keepIn(part.slice('<table'.length), inTables)}` : part;
  });

/** A page whose lines end where its language lets them. */
export function addNonBreakingSpaces(html: string): string {
  const [root = ''] = /<html\b[^>]*>/.exec(html) ?? [];
  const code = /\blang="?(\w+)/.exec(root)?.[1] ?? 'en';
  const stays = code === 'en' || root.includes(' data-embed=');
  return stays ? html : keepIn(html, inProse.get(code) ?? inTables);
}
