import { builder } from './builder.ts';

export const WebhookStatus = builder.enumType('WebhookStatus', {
  description: 'Whether changes are sent to an address.',
  values: {
    ACTIVE: { description: 'Changes are sent as they are made.' },
    PAUSED: { description: 'Someone stopped it for now; what changes meanwhile is sent when it goes on.' },
    DISABLED: {
      description: 'The house stopped it, because the receiver wanted no more or did not answer for long.',
    },
  },
});

export const WebhookStop = builder.enumType('WebhookStop', {
  description: 'Why the house stopped sending to an address.',
  values: {
    GONE: { description: 'The receiver answered that it is there no more (410).' },
    FAILING: { description: 'Nothing that was sent arrived for three days.' },
  },
});

export const WebhookDeliveryStatus = builder.enumType('WebhookDeliveryStatus', {
  description: 'How it stands with something that is to be sent.',
  values: {
    PENDING: { description: 'It is sent, or tried again, when its time has come.' },
    DELIVERED: { description: 'The receiver took it.' },
    DEAD: { description: 'It was tried for three days and is tried no more, unless someone says so.' },
  },
});

export const DeliveryFault = builder.enumType('WebhookDeliveryFault', {
  description: 'What may go wrong on the way to a receiver.',
  values: {
    STATUS: { description: 'The receiver answered with a status that is not 2xx.' },
    REDIRECT: { description: 'The receiver pointed to another address, which nothing is sent to.' },
    GONE: { description: 'The receiver answered that it is there no more (410).' },
    NAME: { description: 'The name leads nowhere.' },
    PRIVATE_ADDRESS: { description: 'The name leads to an address that is not on the net for everyone.' },
    TIMEOUT: { description: 'The receiver did not answer within 15 seconds.' },
    CONNECTION: { description: 'No connection was made, or it broke.' },
    TLS: { description: 'The connection could not be secured, such as by a certificate that is none.' },
  },
});
