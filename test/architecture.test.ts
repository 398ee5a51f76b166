import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx', '*.css'], { cwd: root })
  .toString()
  .split('\n')
  .filter((file) => /^(server|client|test)\//.test(file));
const source = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

interface Import {
  readonly from: string;
  /** A file of the project without its ending, or the name of a package. */
  readonly to: string;
  readonly own: boolean;
}

const imports: Import[] = [...source].flatMap(([from, text]) =>
  [...text.matchAll(/(?:from\s+|import\s+|import\()'([^']+)'/g)].map(([, specifier = '']) => {
    const own = specifier.startsWith('.');
    const to = own ? normalize(join(dirname(from), specifier)).replace(/\.[jt]sx?$/, '') : specifier;
    return { from, to, own };
  }),
);

const stages = ['recording', 'speech', 'draft', 'evidence', 'review', 'record', 'identity', 'pilot', 'outward'];
const stageOf = (path: string): string | undefined => stages.find((stage) => path.startsWith(`server/${stage}/`));
const show = ({ from, to }: Import): string => `${from} -> ${to}`;

describe('the layers', () => {
  it('sees the files it judges', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('keeps stages from importing each other', () => {
    const wrong = imports.filter(
      ({ from, to, own }) => own && stageOf(from) && stageOf(`${to}/`) && stageOf(from) !== stageOf(`${to}/`),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('lets the domain import only zod, the errors and itself', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        from.startsWith('server/domain/') &&
        !(to === 'zod' || to === 'server/errors' || to.startsWith('server/domain/')),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('keeps each SDK in its adapter files', () => {
    const homes: [RegExp, RegExp][] = [
      [/^openai($|\/)/, /^server\/(speech|draft)\/openai/],
      [/^@(aws-sdk|smithy)\//, /^(server\/speech\/aws-transcribe|test\/)/],
      [/^fhir-kit-client/, /^server\/record\/(fhir|check\/wire)/],
      [/^pg($|\/)/, /^(server\/store\/|server\/identity\/session|test\/)/],
      [/^kysely/, /^server\/store\//],
      [/^openid-client/, /^(server\/identity\/|test\/)/],
      [/^(@medplum\/|fhir$|oidc-provider)/, /^(server\/demo\/|test\/)/],
    ];
    const wrong = imports.filter(({ from, to }) => homes.some(([sdk, home]) => sdk.test(to) && !home.test(from)));
    expect(wrong.map(show)).toEqual([]);
  });

  it('lets the client see only the protocol, the domain and the error codes of the server', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        from.startsWith('client/') &&
        to.startsWith('server/') &&
        !(to === 'server/protocol' || to === 'server/errors' || to.startsWith('server/domain/')),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('keeps the demo out of production code', () => {
    const wrong = imports.filter(
      ({ from, to }) => to.startsWith('server/demo/') && /^(server\/(?!demo\/)|client\/)/.test(from),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('reads the environment in one file', () => {
    const wrong = files.filter(
      (file) => !file.startsWith('test/') && file !== 'server/config.ts' && source.get(file)?.includes('process.env'),
    );
    expect(wrong).toEqual([]);
  });

  it('has no file over 300 lines', () => {
    const wrong = files.filter((file) => (source.get(file)?.split('\n').length ?? 0) > 301);
    expect(wrong).toEqual([]);
  });

  it('has no barrels and no drawers', () => {
    const wrong = files.filter(
      (file) =>
        /\/(utils?|helpers?|services|managers?|base|constants|types)\//.test(file) || /\/index\.tsx?$/.test(file),
    );
    expect(wrong).toEqual([]);
  });
});
