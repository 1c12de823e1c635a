import { createPromptOperations } from '../prompt-operations';
import { type Asked, answerAll } from './requests';

declare const Deno: { readonly stdin: { readonly readable: ReadableStream } };

// As an edge function would answer; its requests come on standard input.
const requests = (await new Response(Deno.stdin.readable).json()) as readonly Asked[];
console.log(JSON.stringify(answerAll(createPromptOperations(), requests)));
