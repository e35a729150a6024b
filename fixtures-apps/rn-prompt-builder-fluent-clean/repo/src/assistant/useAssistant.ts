import { useMutation, useQuery } from '@tanstack/react-query';

import { medicinesQuery } from '../records/medicines';
import { useSession } from '../session';
import { complete } from './openai';
import { PromptBuilder } from './PromptBuilder';

export function useAssistant() {
  const { token } = useSession();
  const { data: medicines } = useQuery(medicinesQuery);

  return useMutation({
    mutationFn: (question: string) => {
      const prompt = new PromptBuilder().question(question);
      if (medicines) {
        prompt.fact(`The reader takes ${medicines.drugs.length} medicines.`);
      }
      return complete(prompt.build(), token);
    },
  });
}
