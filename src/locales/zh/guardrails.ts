import type { GuardrailDictionary } from '../dictionary.ts';

/** What to be wary of in a set of KPIs. */
export const guardrails: GuardrailDictionary = {
  board: {
    single: '单独一个数字可能以牺牲另一个为代价而变动。请同时显示{add}。',
    'only-lagging': '这里的数字都是回顾过去的。请增加一个展望未来的，例如{add}。',
    'only-volume': '这里的数字都只说明数量，不说明质量。请增加一个，例如{add}。',
    'only-internal': '这里的数字都出自我们自己的视角。请增加一个客户会在意的，例如{add}。',
    'only-efficiency': '这里的数字都衡量速度和投入。请增加一个衡量成效的，例如{add}。',
    'only-effectiveness': '这里的数字都衡量工作的成效。请增加一个衡量速度或投入的，例如{add}。',
  },
  rules: {
    'empty-activity': {
      moved: '活动增加了，其中推进客户的却少了：是在为数量而做吗？',
      unpaired: '毫无结果的电话和邮件也会使{kpi}上升。请同时显示{add}。',
    },
    'mail-without-revenue': {
      moved: '邮件触达的人多了，营销活动收入却下降了：邮件说到购买者心里去了吗？',
      unpaired: '{kpi}并不说明邮件带来多少收入。请同时显示{add}。',
    },
    'hurried-buyers': {
      moved: '商机关闭得更快了，客户却流失或不那么满意了：是在催促买家吗？',
      unpaired: '催促买家也会使{kpi}缩短。请同时显示{add}。',
    },
    'hidden-leads': {
      moved: '赢单率上升了，新增商机却减少了：是否有把握不大的线索没有录入？',
      unpaired: '把握不大的线索不录入，也会使{kpi}上升。请同时显示{add}。',
    },
    'lingering-deals': {
      moved: '赢单率上升了，未关闭的商机却多了：是否有丢掉的商机没有关闭？',
      unpaired: '丢掉的商机不关闭，也会使{kpi}上升。请同时显示{add}。',
    },
    'small-deals': {
      moved: '成交多了，平均单额却缩小了：是否为了成交而让利？',
      unpaired: '{kpi}并不说明商机值多少。请同时显示{add}。',
    },
    'wrong-customers': {
      moved: '收入上升了，客户却流失或贡献减少了：赢得的是合适的客户吗？',
      unpaired: '很快就会离开的客户也会使{kpi}上升。请同时显示{add}。',
    },
    'bought-revenue': {
      moved: '卖得多了，利润率却下降了：是靠折扣换来的吗？',
      unpaired: '折扣也会使{kpi}上升。请同时显示{add}。',
    },
    'kind-words': {
      moved: '净推荐值上升了，客户却流失或其账户得分下降了：是否少数声音掩盖了其余？',
      unpaired: '{kpi}很难说明谁会留下。请同时显示{add}。',
    },
    'happy-answers': {
      moved: '得分上升了，答复的人却少了：是否只问了满意的客户？',
      unpaired: '只问满意的客户也会使{kpi}上升。请同时显示{add}。',
    },
    'empty-replies': {
      moved: '回复更快了，解决的问题却少了：首次回复是否空洞？',
      unpaired: '解决不了问题的回复也会使{kpi}变好。请同时显示{add}。',
    },
    'early-closing': {
      moved: '工单关闭得更快了，却有更多重新出现、等待更久或让客户不满：是否关闭得太早？',
      unpaired: '未解决就关闭工单也会使{kpi}缩短。请同时显示{add}。',
    },
    'pushed-upgrades': {
      moved: '升级增多了，客户却流失或不那么满意了：是否把升级推销给了不合适的人？',
      unpaired: '不合适的升级也会使{kpi}上升。请同时显示{add}。',
    },
    'padded-pipeline': {
      moved: '销售管道变大了，其中的商机却变旧或赢得更少：是否有已死的商机没有关闭？',
      unpaired: '已死的商机也会使{kpi}增长。请同时显示{add}。',
    },
    'lowered-bar': {
      moved: '录入多了，赢得的比例却少了：是否降低了门槛？',
      unpaired: '什么都算作商机时，{kpi}也会上升。请同时显示{add}。',
    },
    'masked-losses': {
      moved: '净留存率上升了，失去的却多了：是否被少数升级掩盖了？',
      unpaired: '少数升级超过大量流失时，{kpi}也会上升。请同时显示{add}。',
    },
    'cheap-renewals': {
      moved: '续约的合同多了，续约的金额却少了：是靠折扣保住的吗？',
      unpaired: '{kpi}并不说明续约的代价。请同时显示{add}。',
    },
  },
};
