import { Card } from '@/components/ui/card'
import { Figure } from '@/components/ui/figure'
import { SummaryList } from '@/components/ui/summary-list'
import { Timeline } from '@/components/ui/timeline'
import { staffText } from '@/lib/text/text'

const t = staffText()

export function Facts() {
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        <Figure value="11.240" label={t('design.facts.figure')} basis={t('design.facts.figureBasis')} href="#facts" />
        <Figure
          value="> 100"
          label={t('design.facts.figureLabel2')}
          basis={t('design.facts.figureBasis2')}
          href="#facts"
        />
      </div>
      <SummaryList
        rows={[
          {
            key: 'producer',
            label: t('design.facts.producer'),
            value: <a href="#facts">{t('design.facts.producerName')}</a>
          },
          { key: 'place', label: t('design.facts.place'), value: t('design.facts.placeName') },
          {
            key: 'decision',
            label: t('design.facts.decision'),
            value: <a href="#facts">{t('design.facts.decisionName')}</a>
          },
          { key: 'unknown', label: t('design.tables.points'), value: t('common.unknown') }
        ]}
      />
      <Card title={t('design.facts.name')}>
        <p>{t('design.facts.sentence')}</p>
        <Timeline
          moments={[
            {
              key: '1',
              when: t('design.facts.when1'),
              title: t('design.facts.recognised'),
              children: <a href="#facts">{t('design.facts.decisionName')}</a>,
              tone: 'leaf'
            },
            { key: '2', when: t('design.facts.when2'), title: t('design.facts.renewed'), tone: 'river', shape: 'half' },
            {
              key: '3',
              when: t('design.facts.when3'),
              title: t('design.facts.revoked'),
              tone: 'clay',
              shape: 'crossed'
            }
          ]}
        />
      </Card>
    </>
  )
}
