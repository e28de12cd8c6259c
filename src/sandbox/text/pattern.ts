import { RE2JS } from 're2js';

/**
 * Something to look for in a text. Users write it, so it is never given to the engine of JavaScript, which a pattern such as
 * `(a+)+$` keeps busy for ever: plain words are searched for as they are, and expressions run on RE2, whose time grows with the
 * text and the pattern alone. It knows no backreferences and nothing that looks ahead or behind.
 */
export interface Pattern {
  /** Whether it is found in a text, whatever the case. */
  isIn(text: string): boolean;
  /** Whether it is the whole text, whatever the case. */
  isAll(text: string): boolean;
  /** Work that it is: the steps that each character of a text may take. */
  readonly cost: number;
}

/** The steps that a pattern may have. The longest repetition that RE2 takes, a thousand, fits. */
const maxCost = 1_024;

/** Compiled patterns by what they were made of. Emptied when full. */
const patterns = new Map<string, Pattern | undefined>();
const maxPatterns = 20_000;

/** The pattern of an expression; nothing where it is none, or more than one pattern may be. */
export function patternOf(regex: string, isExactWord: boolean): Pattern | undefined {
  const key = `${isExactWord ? 'word' : 'part'} ${regex}`;
  if (patterns.has(key)) return patterns.get(key);
  if (patterns.size >= maxPatterns) patterns.clear();
  const pattern = isPlain(regex) ? plain(regex, isExactWord) : compiled(regex, isExactWord);
  patterns.set(key, pattern);
  return pattern;
}

/** Whether an expression has only characters that stand for themselves. */
function isPlain(regex: string): boolean {
  return regex !== '' && !/[\\^$.|?*+()[\]{}]/.test(regex);
}

function plain(word: string, isExactWord: boolean): Pattern {
  const wanted = word.toLowerCase();
  return {
    isIn: (text) => (isExactWord ? standsAlone(text.toLowerCase(), wanted) : text.toLowerCase().includes(wanted)),
    isAll: (text) => text.toLowerCase() === wanted,
    cost: 0,
  };
}

/** Whether a word is in a text with no letter or digit beside it. */
function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isOfWord(text.slice(0, at).slice(-1)) && !isOfWord(text.charAt(at + word.length))) return true;
  }
  return false;
}

function isOfWord(char: string): boolean {
  return /[\p{L}\p{N}_]/u.test(char);
}

function compiled(regex: string, isExactWord: boolean): Pattern | undefined {
  try {
    const flags = RE2JS.CASE_INSENSITIVE;
    const whole = RE2JS.compile(regex, flags);
    const wanted = isExactWord ? RE2JS.compile(`(?:^|[^\\pL\\pN_])(?:${regex})(?:[^\\pL\\pN_]|$)`, flags) : whole;
    const cost = wanted.programSize();
    return cost > maxCost
      ? undefined
      : { isIn: (text) => wanted.test(text), isAll: (text) => whole.testExact(text), cost };
  } catch {
    // The library throws for what is no expression.
    return undefined;
  }
}
