// The part of Deno that the functions use, for the editor and the linter, which run on Node.
declare const Deno: {
  readonly env: { get(name: string): string | undefined };
  serve(handler: (request: Request) => Promise<Response>): unknown;
};
