import { z } from 'zod';

/** What is read of what a FHIR server says of itself at `/metadata`. */
export const CapabilityStatement = z.object({
  resourceType: z.literal('CapabilityStatement'),
  fhirVersion: z.string().optional(),
  software: z.object({ name: z.string().optional(), version: z.string().optional() }).optional(),
  instantiates: z.array(z.string()).default([]),
  implementationGuide: z.array(z.string()).default([]),
  rest: z
    .array(
      z.object({
        interaction: z.array(z.object({ code: z.string() })).default([]),
        resource: z
          .array(
            z.object({
              type: z.string(),
              interaction: z.array(z.object({ code: z.string() })).default([]),
              searchParam: z.array(z.object({ name: z.string() })).default([]),
              conditionalCreate: z.boolean().optional(),
              supportedProfile: z.array(z.string()).default([]),
            }),
          )
          .default([]),
      }),
    )
    .default([]),
});
