import { readWeights } from './read-weights.ts'

/** What else is seen at a start: see `score-start.ts`. Each line: a weight, then what bears it. */
export const sight = readWeights(`
26 none_sounds_whole·
25 some_sounds_whole·
18 all_left_0
17 none_sounds_whole
16 at_wall
15 after_a_space some_left_0
14 all_sounds_whole·
13 all_first_11 dot_by_1
11 name_by_0 some_sounds_whole
10 acronym_by_0 all_sounds_whole
8 all_more_0 name_by_1 none_of_3 words_by_0
7 acronym_by_-1 dot_after_3 name_of_3 name_of_4 none_sounds_part·
6 name_by_2 some_more_2 words_by_1 words_of_3 words_of_5
5 all_first_10 none_of_6 words_of_4 words_of_6
4 acronym_of_4 dot_after_2 dot_by_2 name_by_-1 none_of_8 none_sounds_part some_first_11 some_more_1 some_more_3 some_sounds_part·
3 acronym_of_6 again_before_0 again_first_11 dot_after_4 some_first_10 words_by_-1
-3 acronym_by_-2 all_more_1 all_sounds_part all_sounds_part· name_by_-2 name_by_3 name_of_11 name_of_8 none_of_10 some_more_6 some_sounds_first some_sounds_first· words_by_3 words_of_2
-4 acronym_by_-3 acronym_of_9 again_first_00 all_more_4 all_more_5 words_by_-3 words_by_5
-5 all_sounds_no at_reach none_of_11 some_first_01 some_left_1 words_of_8 words_of_9
-6 acronym_by_4 all_left_3 name_by_4 none_sounds_first· some_before_0 some_more_5 words_by_6
-7 acronym_by_-4 dot_by_3 none_of_9 some_left_2 some_sounds_no words_of_10
-8 all_first_01 dot_after_1 dot_after_6 name_of_10 name_of_9 some_more_0
-9 acronym_of_10 acronym_of_11 name_of_12 none_sounds_first words_by_-4
-10 acronym_by_3 dot_by_5
-11 all_left_2 all_more_6 name_by_-3 none_sounds_no
-12 dot_by_-1 name_by_5
-13 acronym_by_6 all_first_00 words_of_11 words_of_12
-14 acronym_by_5 all_sounds_no· words_by_4
-15 acronym_by_7 acronym_of_12 none_of_12 some_before_1 some_left_3
-16 name_by_-4
-17 name_by_6 some_sounds_no·
-18 none_of_1
-21 words_by_7
-22 all_before_1 words_of_1
-26 acronym_of_1 none_sounds_no·
-27 name_of_1
-30 name_by_7
-47 inside_a_word
`)
