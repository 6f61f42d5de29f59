package dev.assay.suite.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words what a file system refused. */
final class Storage {
    private Storage() {}

    static String explain(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "no access to '" + denied.getFile() + "'; check its permissions or choose another folder";
        }
        if (e instanceof NoSuchFileException missing) {
            return "there is no '" + missing.getFile() + "'";
        }
        if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
            return "'" + ((FileSystemException) e).getFile() + "' is not a folder";
        }
        if (e instanceof FileNotFoundException) {
            return String.valueOf(e.getMessage());
        }
        String message = String.valueOf(e.getMessage());
        return message.contains("No space left")
                ? "the disk is full (" + message + "); what was stored is safe: free some space and run again"
                : message;
    }
}
