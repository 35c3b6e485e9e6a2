import { ActForm, Acts, Matter, NotPossible } from '#page/act.tsx';
import { AgendaList } from '#page/agenda.tsx';
import { Progress, TallyFigures, VoteButtons, VoteCast } from '#page/ballot.tsx';
import { Block, ClauseNote, MarginNote } from '#page/clause-note.tsx';
import { Choice, Field, Select, TextArea } from '#page/fields.tsx';
import type { Frame, PageAssets } from '#page/frame.ts';
import { Heading, Section, Sheet, Tabs, Wings } from '#page/heading.tsx';
import { Layout } from '#page/layout.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { places } from '#page/messages.ts';
import { Empty, Notice, RefusalBox } from '#page/notices.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { QuarterRibbon } from '#page/quarter-ribbon.tsx';
import { QuorumDial } from '#page/quorum-dial.tsx';
import { Roll, TapAct } from '#page/roll.tsx';
import { DefinitionList, Table, tableFiles } from '#page/table.tsx';
import { type Tongue, tongues } from '#text/vocabulary.ts';

const clause = (id: string, az: string) => ({ id, confirmed: false, gist: { az, en: az, ru: az } });
const quorum = clause('3.5', 'İclasda üzvlərin azı üçdə ikisi iştirak edir.');
const majority = clause('3.6', 'Təkliflər sadə səs çoxluğu ilə qəbul edilir.');
const convening = clause('3.3', 'İclas Milli Koordinatorla razılaşdırılmaqla çağırılır.');

export const sampleFrame = (assets: PageAssets, tongue: Tongue = 'az'): Frame => ({
  tongue,
  nonce: 'sample',
  theme: 'system',
  assets,
  group: {
    name: { az: 'İşçi Qrup', en: 'Working Group', ru: 'Рабочая группа' },
    under: { az: 'Milli Koordinator yanında', en: 'under the Coordinator', ru: 'при Координаторе' },
    href: '/g/sample',
  },
  rail: (Object.keys(places) as (keyof typeof places)[]).map((place) => ({
    place,
    href: `/${place}`,
    count: place === 'today' ? 3 : 0,
  })),
  bar: ['today', 'meetings', 'plan', 'exchange'],
  current: 'meetings',
  person: { name: 'S. Quliyeva', office: 'Səhiyyə Nazirliyi', links: [{ label: 'Başqa yer', href: '/places' }] },
  languages: tongues.map((each) => ({ tongue: each, href: `/language/${each}` })),
  themes: [{ theme: 'light', href: '/theme/light' }],
  search: '/search',
  banner: { az: 'Nümunə: burada heç nə rəsmi deyil', en: 'Demonstration', ru: 'Демонстрация' },
});

/** The meeting room with every part that belongs to it. */
export const room = (frame: Frame) => (
  <Layout frame={frame} title="İclas № 3" streams={['meeting/2026-3']}>
    <Heading
      eyebrow="İclas № 3 · III rüb"
      title="18 sentyabr 2026-cı il, 10:00"
      facts={<StatusWord state="met">İclas gedir</StatusWord>}
    />
    <Wings
      leftLabel="Gündəlik"
      rightLabel="İştirak"
      left={
        <Section title="Gündəlik" aside={<StatusWord state="met">razılaşdırılıb</StatusWord>}>
          <AgendaList
            tongue="az"
            items={[
              { number: 1, title: 'II rüb üzrə tədbirlərin icrası', says: 'Məlumat nəzərə alındı', href: '#1' },
              { number: 2, title: 'QHT sığınacaqlarına dövlət dəstəyi', current: true },
            ]}
          />
        </Section>
      }
      right={
        <>
          <Live id="quorum">
            <QuorumDial tongue="az" members={14} present={8} needed={10} says="Daha 2 üzv lazımdır (3.5-ci bənd)" />
          </Live>
          <ClauseNote clause={quorum} state="refused" tongue="az" says="3 × 8 < 2 × 14." why="8 üzv iştirak edir." />
          <Roll
            tongue="az"
            label="İştirak"
            people={(['present', 'remote', 'left', 'absent'] as const).map((state) => ({
              id: state,
              name: 'Ü. Şıxəliyev',
              office: 'rəhbər',
              state,
              says: '10:01',
              act: <TapAct action="/arrivals" command="c" label="Gəldi" spoken={`Ü. Şıxəliyev gəldi, ${state}`} />,
            }))}
          />
        </>
      }
    >
      <Block notes={<MarginNote title="Düzəliş 1">N. Əhmədova təklif edib</MarginNote>}>
        <p class="eyebrow">2-ci məsələ</p>
        <h2 class="serif">QHT-lərin idarə etdiyi sığınacaqlara dövlət dəstəyi mexanizmi</h2>
        <OfficialText>
          <p>
            Layihəni <del>ilin sonunadək</del> <ins>2026-cı il dekabrın 1-dək</ins> hazırlasın.
          </p>
        </OfficialText>
      </Block>
      <Block notes={<ClauseNote clause={majority} state="met" tongue="az" />}>
        <VoteButtons tongue="az" action="/ballots" command="c" about="QHT sığınacaqları" vote="1" />
      </Block>
      <Block>
        <Progress value={11} max={12} label="Səs verənlər" says="12 nəfərdən 11-i səs verib" aside="Gözlənilir" />
      </Block>
    </Wings>
  </Layout>
);

/** What waits, with acts, notices and forms. */
export const desk = (frame: Frame) => (
  <Layout frame={frame} title="Bu gün">
    <Heading title="Sizi üç məsələ gözləyir" eyebrow="Milli Koordinator" acts={<a href="#x">Sənəd</a>} />
    <Notice tongue="az">Qeydə alındı.</Notice>
    <RefusalBox tongue="az" says="Tarix keçib." clause="3.3" problems={[{ field: 'at', says: 'Vaxt: keçib' }]} />
    <Sheet>
      <Tabs label="Görünüş" items={[{ href: '#a', label: 'Hamısı', current: true, count: 2 }]} />
      <Matter
        title="III rübün iclası"
        says={<p>Rəhbər təklif edib.</p>}
        notes={<ClauseNote clause={convening} state="awaited" tongue="az" />}
      >
        <Acts>
          <ActForm
            tongue="az"
            action="/agreement"
            command="c"
            set="m"
            name="İclasın çağırılmasını razılaşdırıram"
            short="Razılaşdırıram"
            records="Razılaşdırıldı."
            authority="Milli Koordinator"
            clauses={['3.3']}
          />
          <NotPossible tongue="az" name="Geri qaytarmaq" reason="Artıq razılaşdırılıb." clause="3.3" />
        </Acts>
      </Matter>
      <ActForm
        open
        tongue="az"
        action="/meetings"
        command="c"
        name="İclası təklif edirəm"
        records="Təklif olundu."
        authority="Rəhbər"
        clauses={['3.3', '3.4']}
        workingCopy="/drafts/1"
      >
        <Field tongue="az" name="at" type="datetime-local" label="Vaxt" value="2026-08-09T10:00" problem="Keçib" />
        <Select tongue="az" name="kind" label="Növ" options={[{ value: 'a', label: 'Növbəti' }]} />
        <Choice tongue="az" name="how" label="Forma" options={[{ value: 'a', label: 'Zalda', hint: 'Bakı' }]} />
        <TextArea tongue="az" name="text" label="Mətn" official value="Tövsiyə edilsin." />
      </ActForm>
      <Section title="2026-cı ilin rübləri">
        <QuarterRibbon
          tongue="az"
          quarters={(['met', 'awaited', 'refused', 'plain'] as const).map((state, index) => ({
            quarter: index + 1,
            state,
            says: '12 mart',
            href: index === 0 ? '#q' : undefined,
          }))}
        />
      </Section>
      <VoteCast tongue="az" choice="for" says="Səsiniz 10:36:08-də qeydə alındı: lehinə." />
      <TallyFigures tongue="az" for={5} against={5} abstain={1} noBallot={1} />
      <Table
        tongue="az"
        caption="Üzvlər"
        files={tableFiles('/members')}
        columns={[{ title: '№', narrow: true, numeric: true }, { title: 'Nümayəndə' }, { title: 'Qurum' }]}
        rows={[
          { heading: 'İcraçı orqanlar' },
          { cells: ['1', 'Sevinc Quliyeva', 'Ailə, Qadın və Uşaq Problemləri üzrə Dövlət Komitəsi'] },
        ]}
      />
      <DefinitionList items={[{ term: 'Yer', says: 'Bakı, Azərbaycan prospekti 7' }]} />
      <Empty title="Hələ protokol yoxdur">
        <p>İclasdan sonra katiblik hazırlayır.</p>
      </Empty>
    </Sheet>
  </Layout>
);
