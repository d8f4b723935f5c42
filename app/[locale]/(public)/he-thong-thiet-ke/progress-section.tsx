import { CheckAnswers } from '@/components/ui/check-answers'
import { Progress } from '@/components/ui/progress'
import { Stepper } from '@/components/ui/stepper'
import { Tag } from '@/components/ui/tag'
import { TaskList } from '@/components/ui/task-list'
import { staffText } from '@/lib/text/text'

const t = staffText()

export function ProgressSection() {
  return (
    <>
      <Stepper
        current={2}
        steps={[
          { title: t('design.progress.step1'), href: '#progress' },
          { title: t('design.progress.step2'), href: '#progress' },
          { title: t('design.progress.step3') },
          { title: t('design.progress.step4') }
        ]}
      />
      <TaskList
        tasks={[
          {
            key: '1',
            title: t('design.progress.task1'),
            href: '#progress',
            hint: t('design.progress.task1Hint'),
            status: (
              <Tag tone="grain" shape="half">
                {t('design.progress.task1Status')}
              </Tag>
            )
          },
          {
            key: '2',
            title: t('design.progress.task2'),
            href: '#progress',
            status: <Tag>{t('design.progress.task2Status')}</Tag>
          },
          {
            key: '3',
            title: t('design.progress.task3'),
            href: '#progress',
            status: (
              <Tag tone="leaf" shape="disc">
                {t('design.progress.task3Status')}
              </Tag>
            )
          }
        ]}
      />
      <Progress
        id="importing"
        label={t('design.progress.importing')}
        value={1240}
        max={3000}
        words={t('design.progress.importingWords')}
      />
      <CheckAnswers
        answers={[
          {
            key: '1',
            question: t('design.progress.answer1'),
            answer: t('design.progress.answer1Value'),
            changeHref: '#progress'
          },
          {
            key: '2',
            question: t('design.progress.answer2'),
            answer: t('design.progress.answer2Value'),
            changeHref: '#progress'
          },
          { key: '3', question: t('design.progress.answer3'), answer: t('design.progress.answer3Value') }
        ]}
      />
    </>
  )
}
