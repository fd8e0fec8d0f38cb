import type { FaultWords } from '../dictionary.ts';

/** What can be wrong with the rows of a source. */
export const faults: FaultWords = {
  'not-a-number': { other: '{n} 行没有可读的数字' },
  'not-a-date': { other: '{n} 行没有可读的日期' },
  'not-a-flag': { other: '{n} 行没有可读的是或否' },
  'not-a-value': { other: '{n} 个值是列表或对象' },
  'unknown-word': { other: '{n} 行含有未知的取值' },
  'ambiguous-number': { other: '{n} 个数字有歧义' },
  'ambiguous-date': { other: '{n} 个日期有歧义' },
  'imprecise-id': { other: '{n} 个 ID 过长，无法精确表示' },
  'duplicate-id': { other: '{n} 个 ID 重复出现' },
  'not-an-object': { other: '{n} 条记录不是对象' },
  'ragged-row': { other: '{n} 行的单元格过少或过多' },
  footer: { other: '已略去 {n} 行页脚' },
  'broken-quote': { other: '{n} 个引号位置不对' },
  'unreadable-line': { other: '{n} 行无法读取' },
  'no-such-column': { other: '缺少 {n} 列' },
  'no-known-field': { other: '没有可识别的列' },
  'more-pages': { other: '还有页面未读取' },
  'history-truncated': { other: '{n} 条历史记录被服务器截断' },
  'no-rows': { other: '应有数据行的位置没有数据' },
  'page-loop': { other: '有一页重复返回' },
  'rewritten-link': { other: '有 {n} 个下一页链接指向别处' },
  'no-labels': { other: '只能显示 ID，没有对应的名称' },
  'no-content': { other: '数据源为空' },
};
