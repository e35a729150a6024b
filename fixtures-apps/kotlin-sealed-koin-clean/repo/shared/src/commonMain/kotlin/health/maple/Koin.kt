package health.maple

import org.koin.dsl.module

val timelineModule = module {
    factory { LoadTimeline(get()) }
    factory { TimelineViewModel(get()) }
}
