const RAGE = new Set(Array.from('😡🤬👿🖕💩'));
const SAD = new Set(Array.from('😠😤😞😢😭💔👎🙄😒😟😩😫😣😖☹🙁😔😕😑🤦🤮🤢😓😥'));
const GLAD = new Set(Array.from('😊😀😃😄😁😍🥰❤👍🎉🙂😘💕💖⭐🌟🤩💯☺😻♥💙💚👌🥳🤗'));
const YES = new Set(Array.from('👍👌✅✔🤝🆗'));
const NO = new Set(Array.from('👎❌🚫✖🙅'));

export interface EmojiMood {
  rage: number;
  sad: number;
  glad: number;
  /** What a message of emoji alone would answer. */
  answer: 'yes' | 'no' | null;
}

export function readEmoji(emoji: readonly string[]): EmojiMood {
  const among = (set: ReadonlySet<string>) => emoji.filter((one) => set.has(one)).length;
  const [rage, sad, glad] = [among(RAGE), among(SAD), among(GLAD)];
  const [yes, no] = [among(YES), among(NO)];
  const unhappy = rage + sad > 0;
  return {
    rage,
    sad,
    glad,
    answer: yes > 0 && no === 0 && !unhappy ? 'yes' : no > 0 && yes === 0 ? 'no' : null,
  };
}
