import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/jetbrains-mono/wght.css';
import '@mantine/core/styles.css';
import './styles.css';
import { createTheme, MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { taken } from './session';

const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "'JetBrains Mono Variable', ui-monospace, monospace",
  primaryColor: 'blue',
  primaryShade: { light: 7, dark: 8 },
  defaultRadius: 'md',
  components: { Button: { defaultProps: { size: 'xs', variant: 'default' } } },
  cursorType: 'pointer',
  respectReducedMotion: true,
});

const nonce = taken('preview-nonce');

createRoot(document.getElementById('root') ?? document.body).render(
  <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
    <App />
  </MantineProvider>,
);
