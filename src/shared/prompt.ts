import { z } from 'zod';
import { DocumentId } from './models';

/** A message as a model reads it. */
export const ChatMessage = z.strictObject({
  role: z.enum(['system', 'user', 'assistant']),
  content: z.string(),
});
export type ChatMessage = Readonly<z.infer<typeof ChatMessage>>;

/** A part of what is, or would be, sent to the model. Tokens are those of the chosen model. */
export const PromptPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('instructions'), tokens: z.number() }),
  /** What the model may look up and look for by itself. */
  z.strictObject({ kind: z.literal('tools'), tokens: z.number() }),
  z.strictObject({
    kind: z.literal('document'),
    documentId: DocumentId,
    title: z.string(),
    scope: z.string(),
    tokens: z.number(),
    sent: z.enum(['all', 'some', 'none']),
    /** Why not all of it goes along. */
    why: z.enum(['off', 'empty', 'no_room']).nullable(),
    /** Only of documents that do not go along whole. */
    passages: z.array(
      z.strictObject({ ordinal: z.number(), label: z.string(), tokens: z.number(), sent: z.boolean() }),
    ),
  }),
  /** What was looked up in a table for this question, and in words how. */
  z.strictObject({ kind: z.literal('lookup'), title: z.string(), words: z.string(), tokens: z.number() }),
  z.strictObject({ kind: z.literal('question_facts'), tokens: z.number() }),
  /** A question with its answer. */
  z.strictObject({ kind: z.literal('turn'), text: z.string(), tokens: z.number(), sent: z.boolean() }),
  z.strictObject({ kind: z.literal('question'), tokens: z.number() }),
]);
export type PromptPart = z.infer<typeof PromptPart>;

export const PromptPreview = z.strictObject({
  model: z.string(),
  /** Whether `tokens` are counted with the model's own vocabulary, or estimated. */
  exact: z.boolean(),
  tokens: z.number(),
  budget: z.number(),
  parts: z.array(PromptPart),
  /** Exactly what would be sent. */
  messages: z.array(ChatMessage),
});
export type PromptPreview = z.infer<typeof PromptPreview>;
