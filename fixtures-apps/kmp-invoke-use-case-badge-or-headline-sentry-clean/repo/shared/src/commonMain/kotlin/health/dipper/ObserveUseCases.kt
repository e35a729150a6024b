package health.dipper

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map

interface ObserveText {
    operator fun invoke(): Flow<String>
}

/** How many pages there are, in words. */
class ObserveBadge(private val repository: RecordsRepository) : ObserveText {
    override fun invoke(): Flow<String> =
        repository.titles.map { "${it.size} pages" }.distinctUntilChanged()
}

/** The newest page, for the large title. */
class ObserveHeadline(private val repository: RecordsRepository) : ObserveText {
    override fun invoke(): Flow<String> =
        repository.titles.map { it.firstOrNull() ?: "Nothing yet" }.distinctUntilChanged()
}
