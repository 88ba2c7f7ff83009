import { asRecord, type PathError } from './zaf-messages.ts';

/** The paths an instance offers. A reader, writer or action may throw: the message becomes that path's error. */
export interface ZafPaths {
  read?: Record<string, () => unknown>;
  write?: Record<string, (value: unknown) => void>;
  invoke?: Record<string, (...args: unknown[]) => unknown>;
}

export type CallResult = Record<string, unknown> & { errors: Record<string, PathError> };

/** Several sets of paths as one; the later ones win. */
export function joinPaths(...sets: readonly ZafPaths[]): ZafPaths {
  return {
    read: Object.assign({}, ...sets.map(({ read }) => read)),
    write: Object.assign({}, ...sets.map(({ write }) => write)),
    invoke: Object.assign({}, ...sets.map(({ invoke }) => invoke)),
  };
}

/** Answers a single or bulk call: what each path gave, and in `errors` what each could not. */
export async function callPaths(paths: ZafPaths, verb: 'get' | 'set' | 'invoke', params: unknown): Promise<CallResult> {
  const result: CallResult = { errors: {} };
  for (const [path, run] of stepsOf(paths, verb, params)) {
    try {
      if (!run) throw new Error('is not a path of this location');
      result[path] = (await run()) ?? null;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      result.errors[path] = { name: 'Error', message, path };
    }
  }
  return result;
}

type Step = [path: string, run: (() => unknown) | undefined];

function stepsOf(paths: ZafPaths, verb: 'get' | 'set' | 'invoke', params: unknown): Step[] {
  if (verb === 'get') {
    const asked = Array.isArray(params) ? params.map(String) : [];
    return asked.map((path) => [path, own(paths.read, path)]);
  }
  return Object.entries(asRecord(params)).map(([path, value]): Step => {
    if (verb === 'set') {
      const write = own(paths.write, path);
      return [path, write && (() => writeAndEcho(write, value))];
    }
    const action = own(paths.invoke, path);
    return [path, action && (() => action(...(Array.isArray(value) ? value : [value])))];
  });
}

function writeAndEcho(write: (value: unknown) => void, value: unknown): unknown {
  write(value);
  return value;
}

function own<T>(table: Record<string, T> | undefined, key: string): T | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}
