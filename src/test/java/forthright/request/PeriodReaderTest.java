package forthright.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in 2023                                        | 2023
            in the calendar years 2021, 2022 and 2023      | 2021; 2022; 2023
            in 2019/20                                     | 2019/20
            in 2018-19 and 2019-20                         | 2018/19; 2019/20
            in 2018/2019                                   | 2018/19
            FY19/20                                        | 2019/20
            2016/17 to 2018/19                             | 2016/17; 2017/18; 2018/19
            in the academic year 2022/23                   | academic year 2022/23
            in each of the years 2019 to 2021              | 2019; 2020; 2021
            between 2019 and 2021                          | 1 January 2019 to 31 December 2021
            1 January 2024 - 31 December 2024              | 1 January 2024 to 31 December 2024
            between 1st April 2020 and 31st March 2021     | 1 April 2020 to 31 March 2021
            from 23/07/2018-23/07/2019                     | 23 July 2018 to 23 July 2019
            on 13.05.2024                                  | 13 May 2024
            2024-02-01 to 2024-02-29                       | 1 February 2024 to 29 February 2024
            as at 31 March 2022                            | 31 March 2022
            in June 2021                                   | June 2021
            Jan-Apr 2024                                   | 1 January 2024 to 30 April 2024
            18 Dec - 3 Jan 2023                            | 18 December 2022 to 3 January 2023
            since 23rd March 2020                          | since 23 March 2020
            since 2019                                     | since 1 January 2019
            from 1 April 2019 to date                      | since 1 April 2019
            on 31 March in each of 2019, 2018 and 2017     | 31 March 2019; 31 March 2018; 31 March 2017
            on 31 March 2019, 2020 and 2021                | 31 March 2019; 31 March 2020; 31 March 2021
            in the years ending 31 March 2014 and 2015     | 1 April 2013 to 31 March 2014; 1 April 2014 to 31 March 2015
            on 29 February 2020, 2021                      | 29 February 2020; 2021
            in the last 12 months                          | last 12 months
            over the past five years                       | past five years
            in the year ending 31 March 2024               | 1 April 2023 to 31 March 2024
            in the 12 months to June 2023                  | 1 July 2022 to 30 June 2023
            in the past 3 years (2019, 2018 and 2017)      | 2019; 2018; 2017
            """)
    void a_period_is_read_as_people_write_it(String text, String labels) {
        assertThat(read(text, new Received.NotSaid())).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in the past five years (Apr-Mar for each year) | 2016/17; 2017/18; 2018/19; 2019/20; 2020/21
            in the last two financial years                | 2019/20; 2020/21
            in the last full calendar year                 | 2020
            in the last academic year                      | academic year 2019/20
            in the current financial year                  | 2021/22
            in the last two years                          | last two years
            """)
    void years_that_count_back_are_worked_out_from_the_day_of_the_request(String text, String labels) {
        assertThat(read(text, new Received.On(LocalDate.of(2021, 7, 13)))).isEqualTo(labels);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "under section 47 of the Children Act 1989",
                "the Freedom of Information (Scotland) Act 2002",
                "the Care Planning Regulations 2010",
                "the 2014 statutory guidance",
                "aged 10-17",
                "within 72 hours or 7-9 days",
                "more than 2000 children",
                "a cost of £2019",
                "reference FOI2019/123",
                "is the contract due before April 2026",
                "how many may have left",
                "is this an increase on previous years",
                "0.07% of 1,999"
            })
    void statutes_ages_hours_money_and_references_are_no_periods(String text) {
        assertThat(read(text, new Received.NotSaid())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            referrals in 2022/3 and 2023/4                        | 2022/23; 2023/24
            how many plans commenced in 2022/23                   | 2022/23
            how many orders were in force on 31 March 2022        | 31 March 2022
            the number of policies introduced in 2021             | 2021
            for 2021\u201322                                      | 2021/22
            in FY23/24 and FY24/25                                | 2023/24; 2024/25
            between 2019/20 and 2021/22                           | 2019/20; 2020/21; 2021/22
            2019/20 up to and including 2021/22                   | 2019/20; 2020/21; 2021/22
            from the financial year 2020/21 to the financial year 2022/23 | 2020/21; 2021/22; 2022/23
            2018/19, 2019/20, etc. up to 2021/22                  | 2018/19; 2019/20; 2020/21; 2021/22
            2019 ... 2022 for each                                | 2019; 2020; 2021; 2022
            the years 2005/2005 and 2006/2007                     | 2005/06; 2006/07
            2020, 2021 and 2022 YTD                               | 2020; 2021; since 1 January 2022
            2023 and 2024 to date                                 | 2023; since 1 January 2024
            placements in 2021/22 to date                         | since 1 April 2021
            2023/24 (so far)                                      | since 1 April 2023
            2022/23 (spend to date)                               | since 1 April 2022
            so far in 2024 and in 2023                            | since 1 January 2024; 2023
            in every year since 2016/17                           | since 1 April 2016
            in each financial year since 2016                     | since 1 April 2016
            from 2014 to the most recent figures                  | since 1 January 2014
            since May 2022                                        | since 1 May 2022
            from May 2022 onwards                                 | since 1 May 2022
            from 1 June 2021 to the date of this request          | since 1 June 2021
            from March 2018, 2019 and up to the date of this FOI  | since 1 March 2018
            between 1 April 2022 and the present                  | since 1 April 2022
            1/4/19 to 31/3/20                                     | 1 April 2019 to 31 March 2020
            01.02.2021-30.06.2021                                 | 1 February 2021 to 30 June 2021
            01.01.2019-01.01.2021 in steps of one year            | 2019; 2020
            2019-2021 by year                                     | 2019; 2020; 2021
            2016-19 in total                                      | 1 January 2016 to 31 December 2019
            columns 201920202021                                  | 2019; 2020; 2021
            Q1 2023/24                                            | 1 April 2023 to 30 June 2023
            Q1 to Q3 of 2022/23                                   | 1 April 2022 to 30 June 2022; 1 July 2022 to 30 September 2022; 1 October 2022 to 31 December 2022
            Q4 2023                                               | 1 October 2023 to 31 December 2023
            quarter 2 of the financial year 2023/24               | 1 July 2023 to 30 September 2023
            the first half of 2024                                | 1 January 2024 to 30 June 2024
            the final quarter of 2022/23                          | 1 January 2023 to 31 March 2023
            in the autumn term 2023                               | 1 September 2023 to 31 December 2023
            in the spring term of 2024                            | 1 January 2024 to 31 March 2024
            in the week commencing 5 June 2023                    | 5 June 2023 to 11 June 2023
            w/c Monday 5 June 2023                                | 5 June 2023 to 11 June 2023
            in the week ending 11 June 2023                       | 5 June 2023 to 11 June 2023
            for the year ending 31 March 2008                     | 1 April 2007 to 31 March 2008
            YE March 2023                                         | 1 April 2022 to 31 March 2023
            in the 12 months to March 2024                        | 1 April 2023 to 31 March 2024
            in the three years to 31 March 2024                   | 1 April 2021 to 31 March 2024
            the quarter ending June 2022                          | 1 April 2022 to 30 June 2022
            31 March in each of the last three years (2021, 2020 and 2019) | 31 March 2021; 31 March 2020; 31 March 2019
            the 2023-24, 2022-23 and 2021-22 academic years       | academic year 2023/24; academic year 2022/23; academic year 2021/22
            each month from January to June 2024                  | 1 January 2024 to 30 June 2024
            2 to 16 March 2024                                    | 2 March 2024 to 16 March 2024
            in the last financial year 2021/22                    | 2021/22
            in the last six months                                | last six months
            over the previous 18 months                           | previous 18 months
            in the last quarter                                   | last quarter
            for the latest full financial/calendar year           | latest full financial / calendar year
            open at present                                       | at present
            who are currently missing                             | currently
            the current number of vacancies                       | current
            at the date of your reply                             | at the date of your reply
            on the day you receive this request                   | on the day you receive this request
            as at the time of writing                             | as at the time of writing
            how many live there now?                              | now
            the current highest balance of any one worker         | current
            in each of the years ending 31 March 2022, 31 March 2023 and 31 March 2024 | 1 April 2021 to 31 March 2022; 1 April 2022 to 31 March 2023; 1 April 2023 to 31 March 2024
            at two points in time: end of September 2024; and end of September 2023 | 30 September 2024; 30 September 2023
            the number in care at the end of 2023/24              | 31 March 2024
            how many lived there at the start of 2022             | 1 January 2022
            from the start of the 2019 calendar year to the present day | since 1 January 2019
            the 2019/20 financial year to date                    | since 1 April 2019
            the 12 months from and including October 2018, to September 2019 | 1 October 2018 to 30 September 2019
            in the five years from 2018 to 2022 inclusive         | 1 January 2018 to 31 December 2022
            in each of the five years from 2018 to 2020           | 2018; 2019; 2020
            in the 12 months to the end of March 2024             | 1 April 2023 to 31 March 2024
            plans to tender in the next 12 months                 | next 12 months
            work planned for the next financial year              | next financial year
            as of today                                           | as of today
            """)
    void the_rarer_forms_are_read_too(String text, String labels) {
        assertThat(read(text, new Received.NotSaid())).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            so far this year                               | since 1 January 2021
            in the current financial year to date          | since 1 April 2021
            the last four financial years (including 2019/20) | 2016/17; 2017/18; 2018/19; 2019/20
            the last three school years                    | academic year 2017/18; academic year 2018/19; academic year 2019/20
            in the last 12 months                          | last 12 months
            """)
    void a_year_not_yet_over_is_open(String text, String labels) {
        assertThat(read(text, new Received.On(LocalDate.of(2021, 7, 13)))).isEqualTo(labels);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "will you sign the register by 31 March 2027",
                "please answer no later than 5 May 2024",
                "under Working Together 2018",
                "the scheme was launched in 2011",
                "the register introduced in April 2019",
                "your 2017 anti-bullying policy",
                "the January 2011 housing allowance rates",
                "the 2023/24 annual report",
                "the notes of the meeting on 3 July 2023",
                "your letter of 4 May 2022",
                "the Housing Act 2004",
                "children aged 16/17",
                "pupils aged 11-12",
                "support 24/7",
                "a 16/17 year old",
                "telephone 01234 202122",
                "charity no. 1099999",
                "Q1 and Q2",
                "section 20 and section 47",
                "within 20 working days",
                "a 52 week placement",
                "later this year",
                "the form now used",
                "now and then",
                "a cost of 2,019.50",
                "can I have this year by year",
                "within the next 20 days",
                "please include cases up to 26 August 2022",
                "that the law does not cover at present"
            })
    void targets_papers_events_and_figures_are_no_periods(String text) {
        assertThat(read(text, new Received.NotSaid())).isEmpty();
    }

    private static String read(String text, Received day) {
        return String.join(
                "; ",
                PeriodReader.spans(text, day).stream()
                        .flatMap(span -> span.periods().stream())
                        .map(Period::label)
                        .toList());
    }
}
