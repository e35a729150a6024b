package health.dipper

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.combine

data class Header(val title: String, val badge: String)

class HeaderViewModel(private val headline: ObserveText, private val badge: ObserveText) {
    val header: Flow<Header>
        get() = combine(headline(), badge()) { title, count -> Header(title, count) }
}
