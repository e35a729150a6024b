package health.quarley

import platform.Foundation.NSLog

actual fun logLine(tag: String, text: String) {
    NSLog("%@", "[$tag] $text")
}
