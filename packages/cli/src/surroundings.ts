/** What a command may use of the machine around it beside files; given once, by main. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Asks the person who sits there, or reads the next line of what is piped in; nothing at its end. */
  readonly ask: (question: string, options?: { readonly hidden?: boolean }) => Promise<string | undefined>;
  /** Everything that is piped in. */
  readonly readAll: () => Promise<string>;
  /** Has the server's program carry something out on the data of this machine; answers its exit code. */
  readonly onServersData: (args: readonly string[]) => Promise<number>;
}

/** Nobody to ask and nothing set: for commands that need no server. */
export const nothingAround: Surroundings = {
  environment: {},
  ask: async () => undefined,
  readAll: async () => '',
  onServersData: async () => 1,
};
