package health.woodruff

import dev.gitlive.firebase.Firebase
import dev.gitlive.firebase.crashlytics.crashlytics

object Trail {
    fun leave(text: String) {
        Firebase.crashlytics.log(text)
    }
}
