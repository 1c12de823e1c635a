import { z } from '@hono/zod-openapi';
import {
  MAX_DOCUMENTS,
  MAX_MESSAGE_BYTES,
  MAX_MESSAGE_PAGE_SIZE,
  MAX_TABLE_BYTES,
  MAX_TITLE_CHARS,
  MAX_TRAINING_BYTES,
} from './from-app.js';

// What is asked and answered: requests are parsed with these, and the OpenAPI document is made of them.

const encoder = new TextEncoder();
const isWithin = (text: string, bytes: number): boolean => encoder.encode(text).byteLength <= bytes;
const tooLong = (bytes: number): string => `must be at most ${bytes} bytes`;
/** Half of a sign is none, and no database keeps it. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');
const textOf = (bytes: number) =>
  z
    .string()
    .overwrite(wellFormed)
    .refine((text) => isWithin(text, bytes), tooLong(bytes));

const Id = z.uuid();
const SessionId = z
  .string()
  // In an address, one point and two are other addresses.
  .regex(
    /^(?!\.\.?$)[A-Za-z0-9._:-]{1,64}$/,
    'must be 1 to 64 letters, digits, and . _ : -, and not points alone',
  )
  .openapi({ example: 'session-123' });
const Time = z.string().openapi({ example: '2026-01-02T03:04:05.678+00:00' });

const User = z.object({ id: Id, email: z.string() });
export const Credentials = z
  .object({
    email: z.email().max(254).openapi({ example: 'test@example.com' }),
    password: z.string().min(1).max(72).openapi({ example: 'password123' }),
  })
  .openapi('Credentials');
export const Refresh = z.object({ refresh_token: z.string().min(1).max(4096) }).openapi('Refresh');
export const SignedUp = z
  .object({
    message: z.string(),
    user: User,
    access_token: z.string().nullable(),
    refresh_token: z.string().nullable(),
  })
  .openapi('SignedUp');
export const SignedIn = z
  .object({ message: z.string(), user: User, access_token: z.string(), refresh_token: z.string() })
  .openapi('SignedIn');
export const Profile = z
  .object({
    user: z.object({ ...User.shape, created_at: Time, default_session_id: SessionId.nullable() }),
  })
  .openapi('Profile');
export const Done = z.object({ message: z.string() }).openapi('Done');

export const Question = z
  .object({
    message: textOf(MAX_MESSAGE_BYTES)
      .refine((text) => text.trim() !== '', 'must not be empty')
      .openapi({ example: 'Tell me about the Honda Civic' }),
    session_id: SessionId.nullish(),
    training_data: textOf(MAX_TRAINING_BYTES).nullish().openapi({
      example: 'Honda Civic 2022, silver, 1.5L turbo, 18,000 km, $25,000',
      description: 'Becomes the session’s document “API”, which goes along with later questions, too.',
    }),
  })
  .openapi('Question');
export type Question = z.infer<typeof Question>;
export const Answer = z.object({ response: z.string(), session_id: SessionId }).openapi('Answer');

export const SessionPath = z.object({ session_id: SessionId });
export const Page = z.object({
  limit: z.coerce.number().int().min(1).max(MAX_MESSAGE_PAGE_SIZE).default(50),
  before: Id.optional().openapi({ description: 'The id of a message: those above it.' }),
});
export const Message = z
  .object({
    id: Id,
    role: z.enum(['system', 'user', 'assistant']),
    content: z.string(),
    created_at: Time,
  })
  .openapi('Message');
export const Conversation = z
  .object({ session_id: SessionId, messages: z.array(Message) })
  .openapi('Conversation');
export const Cleared = z.object({ message: z.string(), session_id: SessionId }).openapi('Cleared');
export const Sessions = z
  .object({
    sessions: z.array(
      z.object({
        session_id: SessionId,
        title: z.string().nullable(),
        created_at: Time,
        updated_at: Time,
      }),
    ),
  })
  .openapi('Sessions');

const DocumentKind = z.enum(['text', 'table', 'questions', 'words']);
export const Documents = z
  .object({
    documents: z.array(
      z.object({
        id: Id,
        title: z.string(),
        kind: DocumentKind,
        content: z.string(),
        enabled: z.boolean(),
        updated_at: Time,
      }),
    ),
  })
  .openapi('Documents');
const NewDocument = z
  .object({
    id: Id.optional(),
    title: z
      .string()
      .overwrite(wellFormed)
      .max(MAX_TITLE_CHARS)
      .default('')
      .openapi({ example: 'Opening hours' }),
    kind: DocumentKind.default('text'),
    content: textOf(MAX_TABLE_BYTES).openapi({
      example: 'Monday to Friday, 9 to 5',
      description: `At most ${MAX_TRAINING_BYTES} bytes, a table ${MAX_TABLE_BYTES}.`,
    }),
    enabled: z.boolean().default(true),
  })
  .refine(({ kind, content }) => kind === 'table' || isWithin(content, MAX_TRAINING_BYTES), {
    path: ['content'],
    message: tooLong(MAX_TRAINING_BYTES),
  });
export const NewDocuments = z
  .object({ documents: z.array(NewDocument).max(MAX_DOCUMENTS) })
  .openapi('NewDocuments');
export type NewDocuments = z.infer<typeof NewDocuments>;

export const Failure = z
  .object({ error: z.object({ code: z.string(), message: z.string() }) })
  .openapi('Failure');
