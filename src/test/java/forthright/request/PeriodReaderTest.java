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

    private static String read(String text, Received day) {
        return String.join(
                "; ",
                PeriodReader.spans(text, day).stream()
                        .flatMap(span -> span.periods().stream())
                        .map(Period::label)
                        .toList());
    }
}
