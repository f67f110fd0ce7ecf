import type { Order } from '../../domain/vocabulary/order.ts';

export type SampleBuyer = Order['buyer'];

/** Invented people. The addresses are of example.com; the numbers are reserved for fiction where a country has such. */
export const BUYERS = {
  maria: buyer('maria', 'Maria K.', 'maria.k@example.com', '+48 512 000 117', '90-001'),
  tom: buyer('tom', 'Tom Becker', 'tom.becker@example.com', '+49 171 3920 042', '20095'),
  camille: buyer('camille', 'Camille Laurent', 'camille.laurent@example.com', '+33 6 39 98 12 04', '69002'),
  sofia: buyer('sofia', 'Sofía Ramírez', 'sofia.ramirez@example.com', '+34 600 000 358', '46001'),
  joao: buyer('joao', 'João Pereira', 'joao.pereira@example.com', '+55 41 90000 0461', '80010-000'),
  ivan: buyer('ivan', 'Иван Соколов', 'ivan.sokolov@example.com', '+7 900 000 05 72', '101000'),
  emma: buyer('emma', 'Emma Johansson', 'emma.johansson@example.com', '+46 70 174 06 83', '211 20'),
  oliver: buyer('oliver', 'Oliver Smith', 'oliver.smith@example.com', '+44 7700 900794', 'M1 1AE'),
  yuki: buyer('yuki', '田中 由紀', 'yuki.tanaka@example.com', '+81 90 0000 0815', '100-0001'),
  giulia: buyer('giulia', 'Giulia Rossi', 'giulia.rossi@example.com', '+39 320 000 0926', '40121'),
  lars: buyer('lars', 'Lars Nielsen', 'lars.nielsen@example.com', '+45 20 00 10 37', '8000'),
  elena: buyer('elena', 'Elena Nováková', 'elena.novakova@example.com', '+420 600 001 148', '602 00'),
  ahmed: buyer('ahmed', 'أحمد حسن', 'ahmed.hassan@example.com', '+20 100 000 1259', '11511'),
} satisfies Record<string, SampleBuyer>;

function buyer(key: string, name: string, email: string, phone: string, postalCode: string): SampleBuyer {
  return { id: `sample-${key}`, name, email, phone, postalCode, channelIds: [] };
}
