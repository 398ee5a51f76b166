import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launchable, startLaunchable } from '../support/launchable.js';
import { launchingBrowser } from '../support/launching-browser.js';

describe('a launch that waits for a sign-in', () => {
  let launchable: Launchable;
  beforeAll(async () => {
    launchable = await startLaunchable();
  });
  afterAll(() => launchable.close());

  it('is not lost to a session that is saved late', async () => {
    const { server, address } = launchable;
    await server.sql(`
      create sequence saves;
      create table slow (save int);
      create function slowly() returns trigger language plpgsql as $$ begin
        if nextval('saves') = (select save from slow) then perform pg_sleep(0.2); end if;
        return null;
      end $$;
      create trigger slowly before insert on session for each statement execute function slowly();`);
    const places: string[] = [];
    for (let save = 3; save <= 6; save++) {
      await server.sql(`delete from slow; insert into slow values (${save}); select setval('saves', 1, false)`);
      const other = launchingBrowser(server.url);
      const held = await other.until(address({ patient: 'veikko-lehtomaa' }), 'elina.harju');
      // Whatever was still being saved is saved by now.
      await server.sql('begin; lock table session in access exclusive mode; commit');
      places.push((await other.go(held)).replace(/=[0-9a-f-]{36}$/, ''));
    }
    await server.sql('drop trigger slowly on session; drop function slowly; drop table slow; drop sequence saves');
    expect(places).toEqual(Array(4).fill('/new?launch'));
  });
});
