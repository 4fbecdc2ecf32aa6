import { expect, test } from 'vitest'
import { aliasKind } from '../../../../src/core/glossary/kinds/alias-kind.ts'

test.each([
  ['QQQ', 'Invesco QQQ Trust', 'expansion'],
  ['ToB', 'Business to Business', 'expansion'],
  ['ChatGPT', 'Generative Pre-trained Transformer', 'expansion'],
  ['GPU芯片', 'Graphics Processing Unit', 'expansion'],
  ['MCP 网关', 'Model Context Protocol Gateway', 'expansion'],
  ['核心CPI', 'Core Consumer Price Index', 'expansion'],
  ['IP地址', 'Internet Protocol Address', 'expansion'],
  ['杠杆型 ETF', 'Leveraged Exchange-Traded Funds', 'expansion'],
  ['AI PaaS', 'Platform as a Service', 'expansion'],
  ['深成指', '深圳证券交易所成分指数', 'expansion'],
  ['Amazon Web Services', 'AWS', 'abbreviation'],
  ['投资回报率', 'ROI', 'abbreviation'],
  ['电动汽车', 'EVs', 'abbreviation'],
  ['美国特种作战司令部', 'SOCOM', 'abbreviation'],
  ['国家发展和改革委员会', '国家发改委', 'abbreviation'],
  ['资本开支', 'Capital Expenditure', 'translation'],
  ['CLI', '命令行界面', 'translation'],
  ['比亚迪', 'BYD', 'translation'],
  ['英伟达', 'NVIDIA', 'translation'],
  ['激光雷达', 'LiDAR', 'translation'],
  ['Transformer架构', 'Transformer Architecture', 'translation'],
  ['市盈率PE', 'Price-to-Earnings Ratio', 'translation'],
  ['快速眼动睡眠REM', 'Rapid Eye Movement Sleep', 'translation'],
  ['AI训练推理', 'AI Training and Inference', 'translation'],
  ['智能AI', 'Agentic AI', 'translation'],
  ['BC体育馆', 'BC Place', 'translation'],
  ['Swift系统', '环球银行金融电信协会', 'translation'],
  ['出行业务', 'Mobility业务', 'translation'],
  ['Einhorn', 'David Einhorn', 'name'],
  ['X', 'Twitter', 'name'],
  ['Ann', 'Ann Norton', 'name'],
  ['中信', '中国中信集团公司', 'name'],
])('%s = %s: %s', (term, alias, kind) => {
  expect(aliasKind(term, alias)).toBe(kind)
})
