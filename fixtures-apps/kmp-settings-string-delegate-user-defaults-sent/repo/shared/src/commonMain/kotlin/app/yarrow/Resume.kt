package app.yarrow

import com.russhwolf.settings.Settings
import com.russhwolf.settings.string

/** Where the person left off. */
class Resume(settings: Settings) {
    var place: String by settings.string("place", "")
}
