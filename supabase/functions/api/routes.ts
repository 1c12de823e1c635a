import { createRoute, z } from '@hono/zod-openapi';
import * as schemas from './schemas.ts';

// Every request there is. The last slash may be left out.

const json = <Schema extends z.ZodType>(schema: Schema) => ({ content: { 'application/json': { schema } } });
const body = <Schema extends z.ZodType>(schema: Schema) => ({ body: { ...json(schema), required: true } });
const failure = { ...json(schemas.Failure), description: 'What is wrong, with a code and a sentence.' };
const answers = <Content extends object>(description: string, content: Content) => ({
  200: { description, ...content },
  '4XX': failure,
  '5XX': failure,
});
const security = [{ token: [] }];
const idempotent = z.object({
  'idempotency-key': z.string().min(1).max(255).optional().openapi({
    description: 'A question that is sent again with the same key is answered as before, and asked once.',
  }),
});

export const routes = {
  signUp: createRoute({
    method: 'post',
    path: '/api/auth/signup',
    request: body(schemas.Credentials),
    responses: answers(
      'The tokens are null where the address must be confirmed first.',
      json(schemas.SignedUp),
    ),
  }),
  logIn: createRoute({
    method: 'post',
    path: '/api/auth/login',
    request: body(schemas.Credentials),
    responses: answers('Signed in.', json(schemas.SignedIn)),
  }),
  refresh: createRoute({
    method: 'post',
    path: '/api/auth/refresh',
    request: body(schemas.Refresh),
    responses: answers('New tokens.', json(schemas.SignedIn)),
  }),
  profile: createRoute({
    method: 'get',
    path: '/api/auth/profile',
    security,
    responses: answers('Who is signed in.', json(schemas.Profile)),
  }),
  logOut: createRoute({
    method: 'post',
    path: '/api/auth/logout',
    security,
    responses: answers('The session of this token has ended.', json(schemas.Done)),
  }),
  chat: createRoute({
    method: 'post',
    path: '/api/chat',
    security,
    request: { ...body(schemas.Question), headers: idempotent },
    responses: answers('The whole answer.', json(schemas.Answer)),
  }),
  stream: createRoute({
    method: 'post',
    path: '/api/chat/stream',
    security,
    request: { ...body(schemas.Question), headers: idempotent },
    responses: answers('The answer as it is written.', {
      content: {
        'text/plain': { schema: z.string() },
        'text/event-stream': {
          schema: z.string().openapi({ description: 'The events start, delta, end and error.' }),
        },
      },
    }),
  }),
  conversation: createRoute({
    method: 'get',
    path: '/api/chat/conversation/{session_id}',
    security,
    request: { params: schemas.SessionPath, query: schemas.Page },
    responses: answers('The newest messages of the shown branch, oldest first.', json(schemas.Conversation)),
  }),
  clear: createRoute({
    method: 'delete',
    path: '/api/chat/conversation/{session_id}/clear',
    security,
    request: { params: schemas.SessionPath },
    responses: answers('The messages are deleted; the session and its facts stay.', json(schemas.Cleared)),
  }),
  sessions: createRoute({
    method: 'get',
    path: '/api/chat/sessions',
    security,
    responses: answers('Sessions, the last used first.', json(schemas.Sessions)),
  }),
  documents: createRoute({
    method: 'get',
    path: '/api/training',
    security,
    responses: answers('Documents for all conversations.', json(schemas.Documents)),
  }),
  putDocuments: createRoute({
    method: 'put',
    path: '/api/training',
    security,
    request: body(schemas.NewDocuments),
    responses: answers('All documents for all conversations, in this order.', json(schemas.Documents)),
  }),
  sessionDocuments: createRoute({
    method: 'get',
    path: '/api/training/{session_id}',
    security,
    request: { params: schemas.SessionPath },
    responses: answers('Documents of one conversation.', json(schemas.Documents)),
  }),
  putSessionDocuments: createRoute({
    method: 'put',
    path: '/api/training/{session_id}',
    security,
    request: { params: schemas.SessionPath, ...body(schemas.NewDocuments) },
    responses: answers('All documents of one conversation, in this order.', json(schemas.Documents)),
  }),
};
