import { readWeights } from './read-weights.ts'

/** What else is seen at a start: see `score-start.ts`. Each line: a weight, then what bears it. */
export const sight = readWeights(`
34 all_translated_left_0
28 none_sounds_whole·
21 some_sounds_whole·
16 none_sounds_whole
14 all_sounds_whole·
13 some_sounds_whole space_then_verb
12 none_opens_letters
11 all_left_0 all_more_0 at_wall dot_by_1 some_translated_left_0
10 all_sounds_whole name_by_0 some_left_0
9 acronym_by_-1 all_first_11 space_then_word3
8 all_translated_more_0
7 acronym_by_0 name_by_1 opens_word1
6 dot_after_2 name_by_2 name_opens_letters none_sounds_part· opens_word3 space_then_word1 words_by_0 words_opens_letters
5 acronym_opens_word3 after_a_space after_space again_first_11 all_translated_first_11 name_by_-1 name_of_11 opens_word2 verb_then_word3 words_by_1
4 after_verb all_sounds_first all_translated_more_2 dot_after_4 name_opens_word3 none_of_2 opens_letters some_first_10 some_more_2 some_translated_more_2 space_then_word2 word1_then_word3 word3_then_word1
3 acronym_opens_word2 again_before_0 dot_after_3 dot_by_0 dot_by_2 name_of_4 none_of_6 none_sounds_part opens_verb opens_word3_alone some_more_1 some_sounds_part verb_then_letters verb_then_word1 words_of_6
-3 acronym_of_10 after_letters all_more_3 all_translated_first_00 dot_by_4 name_by_3 name_of_12 name_opens_verb none_of_11 none_of_4 none_of_9 some_sounds_first word1_then_verb word2_then_word3 word3_then_verb word3_then_word2 words_by_5 words_by_6 words_of_10
-4 acronym_by_3 acronym_by_4 acronym_of_5 after_word1 again_first_00 all_sounds_no all_sounds_part· all_translated_first_01 all_translated_more_4 at_reach holds_verb name_by_-2 name_of_10 none_of_10 none_opens_word2 some_first_01 word1_then_word1 word1_then_word2 words_of_9 words_opens_part
-5 acronym_by_-2 acronym_of_11 acronym_of_2 all_more_6 all_sounds_part all_translated_more_5 dot_after_1 dot_by_3 holds_word2 holds_word3 letters_then_word3 name_by_4 opens_verb_alone some_more_5 some_translated_more_6
-6 all_more_5 none_opens_part none_sounds_first· some_sounds_no some_translated_first_01 word2_then_verb words_by_-3 words_of_8
-7 acronym_of_12 all_first_00 all_left_2 all_more_4 all_sounds_no· dot_after_6 dot_by_5 none_sounds_first some_before_0 some_left_2 some_translated_more_0
-8 all_first_01 words_of_11
-9 name_of_1
-10 acronym_by_-3 acronym_by_-4 all_translated_more_6 name_by_-3 name_by_5 opens_word2_alone some_more_0 some_translated_left_2 words_by_4 words_of_1
-11 acronym_by_7 name_by_6 name_opens_part none_of_1 some_before_1 some_translated_before_1 words_by_-4
-12 all_left_3 dot_by_-1 letters_then_letters none_sounds_no opens_part space_then_letters
-13 acronym_by_5 some_left_3
-14 all_translated_before_1 none_of_12
-15 acronym_by_6
-16 acronym_opens_letters some_translated_left_3
-17 all_translated_left_3 some_sounds_no·
-18 acronym_of_1 opens_word1_alone
-19 name_by_-4 words_by_7
-20 all_before_1 all_translated_left_2 inside_a_word
-22 name_by_7
-25 acronym_opens_part
-26 none_sounds_no·
-29 opens_part_alone
`)
