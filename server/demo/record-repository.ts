import {
  badRequest,
  gone,
  notFound,
  OperationOutcomeError,
  Operator,
  preconditionFailed,
  type SearchRequest,
  type WithId,
} from '@medplum/core';
import { type CreateResourceOptions, MemoryRepository, type UpdateResourceOptions } from '@medplum/fhir-router';
import type { Bundle, Identifier, OperationOutcome, Resource } from '@medplum/fhirtypes';
import { localReferences } from './record-own-rules.js';
import { assertValid } from './record-rules.js';
import { assertSearchable, splitSearch } from './record-search.js';

const defaultPage = 50;
const largestPage = 200;

export function pageOf({ offset = 0, count = defaultPage }: { offset?: number; count?: number }) {
  if (![offset, count].every((it) => Number.isInteger(it) && it >= 0)) {
    throw new OperationOutcomeError(badRequest('_offset and _count are whole numbers'));
  }
  return { offset, count: Math.min(count, largestPage) };
}

/** Medplum keeps these private; a roll-back needs them. */
interface Memory {
  resources: Map<string, Map<string, Resource>>;
  history: Map<string, Map<string, Resource[]>>;
}

const copy = <V>(map: Map<string, Map<string, V>>, value: (it: V) => V): Map<string, Map<string, V>> =>
  new Map([...map].map(([type, byId]) => [type, new Map([...byId].map(([id, it]) => [id, value(it)]))]));

const identifiersOf = (resource: Resource): (string | undefined)[] => {
  const { identifier, masterIdentifier } = resource as {
    identifier?: Identifier | Identifier[];
    masterIdentifier?: Identifier;
  };
  return [identifier ?? [], masterIdentifier ?? []].flat().map(({ value }) => value);
};

/**
 * Medplum's repository with the strictness it lacks: what is written is valid, points at what exists, has versions 1, 2, 3…, and
 * a transaction happens whole or not at all. Callers take turns: see record-turns.ts.
 */
export class StrictRepository extends MemoryRepository {
  readonly #now: () => Date;
  /** Resources whose references are checked when the transaction ends; undefined outside one. */
  #unchecked: Resource[] | undefined;

  constructor(now: () => Date) {
    super();
    this.#now = now;
  }

  get #memory(): Memory {
    return this as unknown as Memory;
  }

  #versions(type: string, id: string): readonly Resource[] {
    return this.#memory.history.get(type)?.get(id) ?? [];
  }

  async #write<T extends Resource>(resource: T): Promise<WithId<T>> {
    const id = resource.id ?? this.generateId();
    const versionId = String(this.#versions(resource.resourceType, id).length + 1);
    const written = { ...resource, id, meta: { ...resource.meta, versionId, lastUpdated: this.#now().toISOString() } };
    assertValid(written);
    if (this.#unchecked) this.#unchecked.push(written);
    else this.#assertReferencesExist(written);
    return super.createResource(written);
  }

  #assertReferencesExist(resource: Resource): void {
    for (const reference of localReferences(resource)) {
      const [type = '', id = ''] = reference.split('/');
      if (!this.#memory.resources.get(type)?.has(id)) {
        throw new OperationOutcomeError(badRequest(`Reference to a resource that does not exist: ${reference}`));
      }
    }
  }

  override async createResource<T extends Resource>(resource: T, options?: CreateResourceOptions): Promise<WithId<T>> {
    return this.#write(options?.assignedId ? resource : { ...resource, id: undefined });
  }

  override async updateResource<T extends Resource>(resource: T, options?: UpdateResourceOptions): Promise<WithId<T>> {
    const current = await this.readResource(resource.resourceType, resource.id ?? '');
    if (options?.ifMatch && options.ifMatch !== current.meta?.versionId) {
      throw new OperationOutcomeError(preconditionFailed);
    }
    return this.#write(resource);
  }

  override async readResource<T extends Resource>(type: string, id: string): Promise<T> {
    const exists = this.#memory.resources.get(type)?.has(id);
    if (!exists) throw new OperationOutcomeError(this.#versions(type, id).length > 0 ? gone : notFound);
    return super.readResource<T>(type, id);
  }

  override async readHistory<T extends Resource>(type: string, id: string): Promise<Bundle<T>> {
    const versions = this.#versions(type, id).toReversed() as T[];
    if (versions.length === 0) throw new OperationOutcomeError(notFound);
    const entry = versions.map((resource) => ({ resource: structuredClone(resource) }));
    return { resourceType: 'Bundle', type: 'history', total: entry.length, entry };
  }

  override async search<T extends Resource>(request: SearchRequest<T>): Promise<Bundle<WithId<T>>> {
    assertSearchable(request as SearchRequest);
    const { offset, count } = pageOf(request);
    const { rest, matches } = splitSearch(request as SearchRequest);
    const all = () => super.search<T>({ ...request, filters: rest, offset: 0, count: undefined });
    const bundle = await this.#amongIdentified(request as SearchRequest, all);
    const found = (bundle.entry ?? []).filter(({ resource }) => resource && matches(resource));
    const entry = found.slice(offset, offset + count);
    return { ...bundle, total: found.length, entry };
  }

  /** A search by identifier looks at those that have it, as an index would: matching any other by FHIRPath takes a millisecond each. */
  async #amongIdentified<R>({ resourceType, filters }: SearchRequest, search: () => Promise<R>): Promise<R> {
    const value = filters?.find(({ code, operator }) => code === 'identifier' && operator === Operator.EQUALS)?.value;
    const held = this.#memory.resources.get(resourceType);
    if (value === undefined || value.includes(',') || !held) return search();
    const wanted = value.slice(value.lastIndexOf('|') + 1);
    const { resources } = this.#memory;
    resources.set(resourceType, new Map([...held].filter(([, resource]) => identifiersOf(resource).includes(wanted))));
    // Callers take turns, so nobody else sees the few.
    return search().finally(() => resources.set(resourceType, held));
  }

  override async conditionalCreate<T extends Resource>(
    resource: T,
    search: SearchRequest<T>,
    options?: CreateResourceOptions,
  ): Promise<{ resource: WithId<T>; outcome: OperationOutcome }> {
    if (!search.filters?.length) throw new OperationOutcomeError(badRequest('If-None-Exist without a condition'));
    return super.conditionalCreate(resource, search, options);
  }

  override async withTransaction<R>(callback: (client: undefined) => Promise<R>): Promise<R> {
    if (this.#unchecked) return callback(undefined);
    const before: Memory = {
      resources: copy(this.#memory.resources, (it) => it),
      history: copy(this.#memory.history, (it) => [...it]),
    };
    const unchecked: Resource[] = [];
    this.#unchecked = unchecked;
    try {
      const result = await callback(undefined);
      for (const resource of unchecked) this.#assertReferencesExist(resource);
      return result;
    } catch (error) {
      Object.assign(this.#memory, before);
      throw error;
    } finally {
      this.#unchecked = undefined;
    }
  }
}
