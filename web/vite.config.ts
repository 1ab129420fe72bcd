import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig } from 'vitest/config'

const outDir = process.env.WEB_OUT ?? '.dist/static'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  plugins: [vue(), Components({ resolvers: [ElementPlusResolver({ importStyle: 'css' })], dts: 'src/components.d.ts', dirs: [] })],
  server: { proxy: { '/api': process.env.XIEZHI_SERVER ?? 'http://127.0.0.1:8080' } },
  build: {
    target: 'es2022',
    outDir,
    emptyOutDir: true,
    // Nothing is inlined as data: the content security policy of the server stays strict.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: /node_modules[\\/](vue|@vue|vue-router|pinia|vue-i18n|@intlify|@tanstack[\\/](query-core|vue-query))[\\/]/,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['tests/**/*.spec.ts'],
    setupFiles: ['tests/setup.ts'],
    server: { deps: { inline: ['element-plus'] } },
  },
})
