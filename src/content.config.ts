import { defineCollection } from 'astro:content';
import { courseLoader } from './course/loader.ts';

export const collections = {
  lessons: defineCollection({ loader: courseLoader({ entries: 'lessons' }) }),
  courses: defineCollection({ loader: courseLoader({ entries: 'courses' }) }),
};
