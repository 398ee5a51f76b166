import { sql } from 'kysely';
import type { RoleDecision, Speakers, Voice } from '../domain/roles.js';
import { SpeakerRole, type Utterance } from '../domain/transcript.js';
import type { Db, Tx } from './database.js';

/** What the professional said of who is speaking. An utterance keeps the role that was suggested; this stands beside it. */
export const rolesSaid = async (
  from: Db | Tx,
  encounterId: string,
  parts: readonly { readonly id: number; readonly transcript: number }[],
  heard: readonly Utterance[],
): Promise<Pick<Speakers, 'voices' | 'ownRoles'>> => {
  const rows = await from.selectFrom('voice_role').selectAll().where('encounter_id', '=', encounterId).execute();
  const own = await from.selectFrom('utterance_role').selectAll().where('encounter_id', '=', encounterId).execute();
  const read = new Map(parts.map(({ id, transcript }) => [id, transcript]));
  const voices = new Map<string, Voice>();
  for (const { source, partId: part, speaker, role } of heard) {
    if (source !== 'utterance' || part === null || speaker === null || voices.has(`${part} ${speaker}`)) continue;
    const said = rows.find(
      (row) => row.part_id === part && row.speaker === speaker && row.transcript === read.get(part),
    );
    voices.set(`${part} ${speaker}`, {
      part,
      speaker,
      role: said ? SpeakerRole.parse(said.role) : role,
      confirmed: said?.confirmed ?? false,
    });
  }
  return {
    voices: [...voices.values()],
    ownRoles: new Map(own.map((row) => [row.utterance_id, SpeakerRole.parse(row.role)])),
  };
};

/** Of the version of each part's transcript that is read now. */
export const saveRoles = async (tx: Tx, encounterId: string, { voices, utterances }: RoleDecision): Promise<void> => {
  for (const { part, speaker, role, confirmed } of voices) {
    await sql`
      insert into voice_role (encounter_id, part_id, transcript, speaker, role, confirmed)
      select encounter_id, id, transcript, ${speaker}, ${role}, ${confirmed} from part
      where id = ${part} and encounter_id = ${encounterId}
      on conflict (part_id, transcript, speaker) do update set role = excluded.role, confirmed = excluded.confirmed`.execute(
      tx,
    );
  }
  for (const { id, role } of utterances) {
    if (role === null) {
      await tx
        .deleteFrom('utterance_role')
        .where('encounter_id', '=', encounterId)
        .where('utterance_id', '=', id)
        .execute();
    } else {
      await tx
        .insertInto('utterance_role')
        .values({ encounter_id: encounterId, utterance_id: id, role })
        .onConflict((conflict) => conflict.columns(['encounter_id', 'utterance_id']).doUpdateSet({ role }))
        .execute();
    }
  }
};

/** Somebody else answers for the encounter now: the roles stay, to be confirmed again. */
export const unconfirmRoles = async (tx: Tx, encounterId: string): Promise<void> => {
  await tx.updateTable('voice_role').set({ confirmed: false }).where('encounter_id', '=', encounterId).execute();
};
