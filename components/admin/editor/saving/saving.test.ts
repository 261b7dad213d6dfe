import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Network, type Page, World } from './testing/world.ts';

let world: World;
beforeEach(() => {
  vi.useFakeTimers();
  world = new World();
});
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

async function openPage(): Promise<Page> {
  const page = world.open();
  void page.session.recover();
  await pass(300);
  return page;
}

describe('saving', () => {
  test('what is typed in a row is saved once, after a short pause', async () => {
    const page = await openPage();
    for (const letter of 'Hallo') {
      page.type(letter);
      await pass(100);
    }
    expect(page.kind).toBe('pending');
    await pass(1000);
    expect([world.words, world.saves, page.kind]).toEqual(['Hallo', 1, 'saved']);
  });

  test('who types without a pause is saved every five seconds all the same', async () => {
    const page = await openPage();
    for (let count = 0; count < 60; count++) {
      page.type('x');
      await pass(200);
    }
    expect(world.saves).toBe(2);
  });

  test('a save is asked for at once when the page loses the focus', async () => {
    const page = await openPage();
    page.type('a');
    void page.session.flush();
    await pass(50);
    expect(world.words).toBe('a');
  });

  test('two saves are never under way at once, and what was typed meanwhile follows', async () => {
    world.latency = 2000;
    const page = await openPage();
    page.type('a');
    void page.session.flush();
    await pass(100);
    page.type('b');
    void page.session.flush();
    void page.session.flush();
    await pass(10_000);
    expect([world.words, world.mostAtOnce, world.saves]).toEqual(['ab', 1, 2]);
  });

  test('taking a change back before it was saved sends nothing', async () => {
    const page = await openPage();
    page.type('a');
    page.words = '';
    page.session.change();
    await pass(2000);
    expect([world.saves, page.kind, world.records.size]).toEqual([0, 'saved', 0]);
  });

  test('everything is stored when settle says so', async () => {
    const page = await openPage();
    page.type('a');
    const settled = page.session.settle();
    await pass(100);
    expect(await settled).toBe(true);
    expect(world.words).toBe('a');
  });
});

describe('trouble', () => {
  test.each<Network>(['down', 'failing', 'signedOut'])(
    '%s: says so, keeps the text, saves once it can',
    async network => {
      const page = await openPage();
      world.network = network;
      page.type('a');
      await pass(2000);
      expect(page.kind).toBe({ down: 'unreachable', failing: 'failed', signedOut: 'signedOut' }[network as 'down']);
      expect([...world.records.values()].map(({ text }) => text.title)).toEqual(['a']);
      page.type('b');
      world.network = 'up';
      await pass(120_000);
      expect([page.kind, world.words, world.records.size]).toEqual(['saved', 'ab', 0]);
    },
  );

  test('a text that the server refuses is not sent again until it is another', async () => {
    const page = await openPage();
    world.network = 'refusing';
    page.type('a');
    await pass(2000);
    expect(page.session.status).toMatchObject({ kind: 'refused', reason: { message: 'no' }, kept: true });
    world.network = 'up';
    await pass(120_000);
    expect(world.words).toBe('');
    page.type('b');
    await pass(2000);
    expect(world.words).toBe('ab');
  });

  test('a save whose answer was lost is one’s own, whatever was typed since', async () => {
    const page = await openPage();
    world.network = 'answerLost';
    page.type('a');
    await pass(1000);
    page.type('b');
    await pass(100);
    world.network = 'up';
    await pass(120_000);
    expect([page.kind, world.words, page.words]).toEqual(['saved', 'ab', 'ab']);
  });

  test('closing loses something only where neither server nor device has it', async () => {
    const page = await openPage();
    world.network = 'down';
    page.type('a');
    await pass(2000);
    expect(page.session.wouldLose).toBe(false);
    world.journalBroken = true;
    page.type('b');
    await pass(100);
    expect(page.session.wouldLose).toBe(true);
    expect(page.session.status).toMatchObject({ kept: false });
  });
});

describe('reload', () => {
  test('what was typed just before is restored and saved', async () => {
    const page = await openPage();
    page.type('a');
    page.close();
    const again = await openPage();
    await pass(1000);
    expect([again.words, world.words, again.kind]).toEqual(['a', 'a', 'saved']);
    expect(world.records.size + world.quick.size).toBe(0);
  });

  test('after a crash without a farewell, too', async () => {
    const page = await openPage();
    world.network = 'down';
    page.type('a');
    await pass(5000);
    page.kill();
    world.network = 'up';
    const again = await openPage();
    await pass(1000);
    expect([again.words, world.words]).toEqual(['a', 'a']);
  });

  test('a save that was stored while the page went is no conflict', async () => {
    const page = await openPage();
    world.network = 'answerLost';
    page.type('a');
    await pass(1000);
    page.type('b');
    page.close();
    world.network = 'up';
    const again = await openPage();
    await pass(1000);
    expect([again.words, world.words, again.kind]).toEqual(['ab', 'ab', 'saved']);
  });

  test('where the server has moved on meanwhile, the person is asked and nothing written', async () => {
    const page = await openPage();
    world.network = 'down';
    page.type('mine');
    await pass(1000);
    page.close();
    world.network = 'up';
    world.storeElsewhere('theirs');
    const again = await openPage();
    await pass(60_000);
    expect([again.kind, again.words, world.words]).toEqual(['conflict', 'mine', 'theirs']);
  });

  test('a page that is still open keeps its text to itself', async () => {
    const page = await openPage();
    world.network = 'down';
    page.type('a');
    await pass(1000);
    const second = await openPage();
    expect(second.words).toBe('');
  });

  test('of two texts left behind the newer is shown and the older put aside', async () => {
    const [one, two] = [await openPage(), await openPage()];
    world.network = 'down';
    one.type('older');
    await pass(1000);
    two.type('newer');
    await pass(1000);
    one.close();
    two.kill();
    world.network = 'up';
    const again = await openPage();
    await pass(5000);
    // The page closed last wrote its farewell last.
    expect([again.words, (await again.session.kept()).map(({ text }) => text.title)]).toEqual(['older', ['newer']]);
  });
});

describe('two pages', () => {
  test('the one without changes shows what the other saved', async () => {
    const [one, two] = [await openPage(), await openPage()];
    one.type('a');
    await pass(2000);
    expect([two.words, two.kind]).toEqual(['a', 'saved']);
    two.type('b');
    await pass(2000);
    expect([world.words, one.words]).toEqual(['ab', 'ab']);
  });

  test('changes on both sides are a conflict, and nothing is written until somebody chose', async () => {
    const two = await conflict();
    two.type(' and more');
    await pass(60_000);
    expect([two.kind, world.words]).toEqual(['conflict', 'one']);
  });

  test('keeping mine writes mine and puts theirs aside', async () => {
    const two = await conflict();
    void two.session.choose('mine');
    await pass(2000);
    expect([two.kind, world.words]).toEqual(['saved', 'two']);
    expect((await two.session.kept()).map(({ text }) => text.title)).toEqual(['one']);
  });

  test('taking theirs shows theirs and puts mine aside', async () => {
    const two = await conflict();
    void two.session.choose('theirs');
    await pass(2000);
    expect([two.kind, two.words, world.words]).toEqual(['saved', 'one', 'one']);
    expect((await two.session.kept()).map(({ text }) => text.title)).toEqual(['two']);
  });

  test('an editor that was closed within the page saves the rest, and the next one shows it', async () => {
    const page = await openPage();
    page.type('a');
    void page.session.end();
    const next = await openPage();
    await pass(2000);
    expect([world.words, next.words, next.kind]).toEqual(['a', 'a', 'saved']);
  });

  async function conflict(): Promise<Page> {
    const [one, two] = [await openPage(), await openPage()];
    one.type('one');
    two.type('two');
    void one.session.flush();
    await pass(2000);
    expect(two.kind).toBe('conflict');
    return two;
  }
});

type Move =
  | { do: 'type'; page: number; letter: string }
  | { do: 'wait'; time: number }
  | { do: 'network'; network: Network }
  | { do: 'latency'; time: number }
  | { do: 'reload' | 'crash' | 'flush'; page: number }
  | { do: 'elsewhere' }
  | { do: 'choose'; page: number; whose: 'mine' | 'theirs' };

const page = fc.nat({ max: 1 });
const move = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('type'), page, letter: fc.constantFrom('a', 'b', 'c', 'd') }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('wait'), time: fc.constantFrom(1, 9, 300, 1000, 4000) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('network'),
      network: fc.constantFrom<Network>('up', 'down', 'answerLost', 'signedOut', 'failing'),
    }),
  },
  fc.record({ do: fc.constant('latency'), time: fc.constantFrom(1, 50, 1500) }),
  fc.record({ do: fc.constantFrom('reload', 'crash', 'flush'), page }),
  fc.record({ do: fc.constant('elsewhere') }),
  fc.record({ do: fc.constant('choose'), page, whose: fc.constantFrom('mine', 'theirs') }),
) as fc.Arbitrary<Move>;

describe('whatever happens', () => {
  test('no page has two requests under way, and every word typed is stored, shown or kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 40 }), async moves => {
        world = new World();
        const pages = [await openPage(), await openPage()];
        let typed = 0;
        for (const step of moves) {
          if (step.do === 'type') pages[step.page]!.type(`${step.letter}${typed++}.`);
          if (step.do === 'wait') await pass(step.time);
          if (step.do === 'network') world.network = step.network;
          if (step.do === 'latency') world.latency = step.time;
          if (step.do === 'flush') void pages[step.page]!.session.flush();
          if (step.do === 'choose') void pages[step.page]!.session.choose(step.whose);
          if (step.do === 'elsewhere') world.storeElsewhere(`elsewhere ${typed++}.`);
          if (step.do === 'reload' || step.do === 'crash') {
            if (step.do === 'crash') await pass(1); // the journal's write, which needs no network, has begun
            pages[step.page]![step.do === 'crash' ? 'kill' : 'close']();
            pages[step.page] = await openPage();
          }
        }
        await expectNothingLost(pages);
      }),
      { numRuns: 400 },
    );
  });

  test('a page alone on its post never meets a conflict', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 40 }), async moves => {
        world = new World();
        let page = await openPage();
        let typed = '';
        for (const [index, step] of moves.entries()) {
          if (step.do === 'type') {
            page.type(`${step.letter}${index}.`);
            typed += `${step.letter}${index}.`;
          }
          if (step.do === 'wait') await pass(step.time);
          if (step.do === 'network') world.network = step.network;
          if (step.do === 'latency') world.latency = step.time;
          if (step.do === 'flush') void page.session.flush();
          if (step.do === 'reload') {
            page.close();
            page = await openPage();
          }
          expect(page.kind).not.toBe('conflict');
        }
        world.network = 'up';
        await pass(200_000);
        expect([page.kind, page.words.trim(), world.words]).toEqual(['saved', typed.trim(), typed.trim()]);
      }),
      { numRuns: 400 },
    );
  });

  /** Back to a calm network, everything either agrees or waits for a choice, and no text has vanished. */
  async function expectNothingLost(pages: Page[]): Promise<void> {
    world.network = 'up';
    await pass(200_000);
    // As when a page comes back into sight: pages are not told of other devices.
    for (const page of pages) void page.session.check();
    await pass(10_000);
    expect(world.mostAtOnce).toBeLessThanOrEqual(1);
    for (const page of pages) {
      expect(['saved', 'conflict']).toContain(page.kind);
      if (page.kind === 'saved') expect(world.words).toBe(page.words.trim());
      else expect([...world.records.values()].some(({ text }) => text.title === page.words)).toBe(true);
    }
  }
});
