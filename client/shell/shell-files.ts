/** What the build tells the service worker. */
export interface ShellFiles {
  /** Changes with any file. */
  readonly version: string;
  /** Paths of everything the application is made of, but for the page itself. */
  readonly files: readonly string[];
}
