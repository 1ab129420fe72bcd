import { describe, expect, it } from 'vitest'
import { one, VALIDITIES } from '../src/features/firms/firmFilter'
import ValidityTag from '../src/features/firms/ValidityTag.vue'
import { mounted } from './mounting'

describe('firms', () => {
  it('are asked for with known values of the address only', () => {
    expect(one(VALIDITIES, 'ended')).toBe('ended')
    expect(one(VALIDITIES, 'soon')).toBeUndefined()
    expect(one(VALIDITIES, undefined)).toBeUndefined()
  })
  it('say in words whether the permit is good, not by colour alone', async () => {
    const { wrapper } = await mounted(ValidityTag, { validity: 'ending' })
    expect(wrapper.text()).toBe('六十日内到期')
  })
})
