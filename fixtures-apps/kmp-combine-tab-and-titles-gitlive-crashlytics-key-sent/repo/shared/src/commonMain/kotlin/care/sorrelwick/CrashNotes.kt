package care.sorrelwick

import dev.gitlive.firebase.Firebase
import dev.gitlive.firebase.crashlytics.crashlytics

/** Where somebody was, for the next crash report. */
class CrashNotes {
    fun place(text: String) {
        Firebase.crashlytics.setCustomKey("place", text)
    }
}
