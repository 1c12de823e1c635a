import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';

export interface RealtimeOptions {
  /** The id of the person whose token this is; null where it is not valid. */
  readonly userOf: (token: string) => Promise<string | null>;
  /** The tables of the publication `supabase_realtime`. */
  readonly tables: () => Promise<ReadonlySet<string>>;
}

/** The part of a project at `/realtime/v1/websocket`: tells of changed rows, in hosted Supabase's protocol (version 2). */
export interface Realtime {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Tells all who listen to rows of this person in this table. */
  changed(table: string, userId: string): Promise<void>;
  /** How many channels listen now. */
  readonly listeners: number;
  /** How many have ever begun to. */
  readonly joins: number;
  /** How many signs of life were answered. */
  readonly heartbeats: number;
  /** Ends all connections, as a restart of the server does. */
  disconnect(): void;
}

type Frame = readonly [
  joinRef: string | null,
  ref: string | null,
  topic: string,
  event: string,
  payload: unknown,
];

interface Subscription {
  readonly event: string;
  readonly schema: string;
  readonly table: string;
  readonly filter?: string;
}

interface Channel {
  readonly socket: WebSocket;
  readonly joinRef: string | null;
  readonly topic: string;
  readonly userId: string;
  readonly subscriptions: readonly (Subscription & { readonly id: number })[];
}

interface JoinPayload {
  readonly access_token?: string;
  readonly config?: { readonly postgres_changes?: readonly Subscription[] };
}

export function createRealtime({ userOf, tables }: RealtimeOptions): Realtime {
  const server = new WebSocketServer({ noServer: true });
  const channels = new Set<Channel>();
  let joins = 0;
  let heartbeats = 0;
  const send = (socket: WebSocket, ...frame: Frame): void => {
    socket.send(JSON.stringify(frame));
  };
  const reply = (socket: WebSocket, [joinRef, ref, topic]: Frame, status: string, response: unknown): void =>
    send(socket, joinRef, ref, topic, 'phx_reply', { status, response });

  const join = async (socket: WebSocket, frame: Frame): Promise<void> => {
    const { access_token: token = '', config } = frame[4] as JoinPayload;
    const userId = await userOf(token);
    // Whoever has gone meanwhile listens to nothing, and nobody would take it out again.
    if (socket.readyState !== socket.OPEN) return;
    if (userId === null) {
      reply(socket, frame, 'error', { reason: 'InvalidJWTToken: Token is not valid' });
      return;
    }
    const subscriptions = (config?.postgres_changes ?? []).map((each, index) => ({ ...each, id: index + 1 }));
    joins += 1;
    channels.add({ socket, joinRef: frame[0], topic: frame[2], userId, subscriptions });
    reply(socket, frame, 'ok', { postgres_changes: subscriptions });
  };
  const leave = (socket: WebSocket, topic?: string): void => {
    for (const channel of channels) {
      if (channel.socket === socket && (topic === undefined || channel.topic === topic))
        channels.delete(channel);
    }
  };

  server.on('connection', (socket) => {
    socket.on('close', () => {
      leave(socket);
    });
    socket.on('message', (data: Buffer) => {
      const frame = JSON.parse(data.toString('utf8')) as Frame;
      switch (frame[3]) {
        case 'phx_join':
          void join(socket, frame);
          break;
        case 'phx_leave':
          leave(socket, frame[2]);
          reply(socket, frame, 'ok', {});
          break;
        case 'heartbeat':
          heartbeats += 1;
          reply(socket, frame, 'ok', {});
          break;
        // `access_token` is not answered.
        default:
      }
    });
  });

  return {
    upgrade: (request, socket, head) => {
      if (request.url?.startsWith('/realtime/v1/websocket?') !== true) socket.destroy();
      else
        server.handleUpgrade(request, socket, head, (connected) =>
          server.emit('connection', connected, request),
        );
    },
    async changed(table, userId) {
      if (channels.size === 0 || !(await tables()).has(table)) return;
      for (const { socket, joinRef, topic, userId: listener, subscriptions } of channels) {
        const ids = subscriptions
          .filter((each) => each.table === table && each.filter === `user_id=eq.${userId}`)
          .map(({ id }) => id);
        // Row-level security: whoever asks for another person's rows hears nothing.
        if (ids.length === 0 || listener !== userId) continue;
        const data = {
          schema: 'public',
          table,
          type: 'UPDATE',
          commit_timestamp: new Date().toISOString(),
          columns: [{ name: 'user_id', type: 'uuid' }],
          record: { user_id: userId },
          old_record: {},
          errors: null,
        };
        send(socket, joinRef, null, topic, 'postgres_changes', { ids, data });
      }
    },
    get listeners() {
      return channels.size;
    },
    get joins() {
      return joins;
    },
    get heartbeats() {
      return heartbeats;
    },
    disconnect() {
      for (const client of server.clients) client.terminate();
    },
  };
}
