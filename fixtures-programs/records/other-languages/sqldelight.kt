// SQLDelight's driver with two tables
// open: a leak is not seen
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import app.cash.sqldelight.db.*
import app.cash.sqldelight.driver.native.NativeSqliteDriver
import io.sentry.kotlin.multiplatform.Sentry
import platform.HealthKit.*

object Schema : SqlSchema<QueryResult.Value<Unit>> {
    override val version = 1L
    override fun create(driver: SqlDriver): QueryResult.Value<Unit> {
        driver.execute(null, "CREATE TABLE lab (title TEXT NOT NULL)", 0)
        driver.execute(null, "CREATE TABLE habit (title TEXT NOT NULL)", 0)
        return QueryResult.Unit
    }
    override fun migrate(driver: SqlDriver, oldVersion: Long, newVersion: Long, vararg callbacks: AfterVersion) = QueryResult.Unit
}

class Db(private val driver: SqlDriver = NativeSqliteDriver(Schema, "home.db")) {
    fun addLab(title: String) = driver.execute(null, "INSERT INTO lab VALUES (?)", 1) { bindString(0, title) }
    fun addHabit(title: String) = driver.execute(null, "INSERT INTO habit VALUES (?)", 1) { bindString(0, title) }
    fun lab(): String? = driver.executeQuery(null, "SELECT title FROM lab LIMIT 1", ::firstText, 0).value
    fun habit(): String? = driver.executeQuery(null, "SELECT title FROM habit LIMIT 1", ::firstText, 0).value

    private fun firstText(cursor: SqlCursor): QueryResult<String?> =
        QueryResult.Value(if (cursor.next().value) cursor.getString(0) else null)
}

fun load(store: HKHealthStore, db: Db) {
    val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!
    store.executeQuery(HKSampleQuery(type, null, 20u, null) { _, samples, _ ->
        samples.orEmpty().filterIsInstance<HKClinicalRecord>().forEach { db.addLab(it.displayName) }
        db.addHabit("Drink water")
        Sentry.captureMessage("habit ${db.habit()}")
        Sentry.captureMessage("lab ${db.lab()}") // leak: clinical-data-to-third-party
    })
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { load(HKHealthStore(), Db()) }
}
