/** A message in the parts that an editor looks for: what was expected, what was found, the nearest valid name. */
export function parts(message: string): { name: string; text: string }[] {
  const [, wanted, rest] = /^expected ([\s\S]*?), received ([\s\S]*)$/.exec(message) ?? [];
  if (wanted === undefined || rest === undefined) return [{ name: 'Problem', text: message }];
  const [, found, near, after] = /^([\s\S]*?); did you mean “([^”]*)”\?([\s\S]*)$/.exec(rest) ?? [];
  if (found !== undefined)
    return [
      { name: 'Expected', text: wanted },
      { name: 'Found', text: found + after! },
      { name: 'Nearest', text: near! },
    ];
  const [, received = rest, advice] = /^([\s\S]*?); (write [\s\S]*|save [\s\S]*)$/.exec(rest) ?? [];
  return [
    { name: 'Expected', text: wanted },
    { name: 'Found', text: received },
    ...(advice ? [{ name: 'How to fix it', text: advice }] : []),
  ];
}
