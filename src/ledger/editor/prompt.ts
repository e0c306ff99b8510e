/** Whoever can be asked for what is not given, on a terminal or elsewhere. */
export interface Prompt {
  /** Asks and gives the line that is answered, without spaces around it. */
  ask: (question: string) => Promise<string>;
  say: (text: string) => void;
  close: () => void;
}
