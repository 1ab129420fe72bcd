import { describe, expect, it } from 'vitest'
import { checkOf, framed, packet } from './journeys/packets'

describe('packets of the journey', () => {
  it('carry the check the standard prints for its example', () => {
    const text = 'QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;CP=&&RtdInterval=30&&'
    expect(checkOf(text)).toBe('1C80')
    expect(framed(text)).toBe(`##0101${text}1C80\r\n`)
  })
  it('name device, time and values', () => {
    const words = packet({ mn: 'M1', password: '123456', isWater: true, command: 2061, at: '2026-11-30T08:00:00', values: { w01018: { avg: 192, converted: 200 } } }, '20261130090001000')
    expect(words).toContain('ST=32;CN=2061;PW=123456;MN=M1;Flag=5;CP=&&DataTime=20261130080000;w01018-Min=192,w01018-Avg=192,w01018-Max=192,w01018-ZsAvg=200,w01018-Flag=N&&')
  })
})
