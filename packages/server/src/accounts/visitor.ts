/** What a personal access token may do: look only, or run commands whose names fit one of the patterns. */
export interface TokenScope {
  readonly views: boolean;
  /** Names of commands, `*` standing for any signs. */
  readonly commands: readonly string[];
}

/** Who stands behind a request. Hats are not here: they come from the registry at the moment of the act. */
export type Visitor =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'account';
      readonly account: string;
      readonly session: string;
      /** Jurisdiction → the person of its registry that this account is. */
      readonly seats: ReadonlyMap<string, string>;
      /** Only of requests made with a personal access token. */
      readonly scope?: TokenScope;
    };
